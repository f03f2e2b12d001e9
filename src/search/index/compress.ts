import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compressAside = promisify(gzip);

/** Compresses with gzip in a thread of Node's pool. */
export function compress(bytes: Uint8Array): Promise<Uint8Array> {
  return compressAside(bytes, { level: 9 });
}
