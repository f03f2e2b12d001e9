import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import { isAbridged } from '../../catalogue/is-abridged.ts';

/** Files with more papers are compressed; large collections have a lower limit. */
const MAX_UNCOMPRESSED = 2000;
const MAX_UNCOMPRESSED_IN_LARGE = 200;

/**
 * The suffix of a file with this number of papers.
 *
 * @param all number of papers in the collection
 */
export function getCompressionSuffix(papers: number, all = papers): '' | '.gz' {
  return papers > (isAbridged(all) ? MAX_UNCOMPRESSED_IN_LARGE : MAX_UNCOMPRESSED) ? '.gz' : '';
}

const compress = promisify(gzip);

/** Constant, so that files do not depend on whether they are compressed in parts. */
const OPTIONS = { level: 6 };

/** Encodes the text of a file, compressed if its name ends with `.gz`. Deterministic. */
export async function encodeFile(path: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(path.endsWith('.gz') ? await compress(text, OPTIONS) : Buffer.from(text));
}

/** Compresses text synchronously, for worker threads. */
export function compressSync(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(gzipSync(text, OPTIONS));
}

/**
 * Concatenates compressed parts to a gzip file with several members (RFC 1952, section 2.2).
 *
 * @param between separator of parts
 */
export function joinCompressed(
  parts: readonly Uint8Array[],
  {
    start,
    between,
    end,
  }: { readonly start: string; readonly between: string; readonly end: string },
): Uint8Array<ArrayBuffer> {
  const separator = compressSync(between);
  const joined = parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
  return Uint8Array.from(Buffer.concat([compressSync(start), ...joined, compressSync(end)]));
}
