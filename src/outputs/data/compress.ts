import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import { isAbridged } from '../../catalogue/is-abridged.ts';

/** A file of more papers than this is kept compressed, and in a large collection of more than this. */
const PLAIN_UP_TO = 2000;
const PLAIN_IN_LARGE = 200;

/**
 * What the name of a file of so many papers ends with; programs that read such files know it.
 *
 * @param all papers of the collection
 */
export function getCompressedEnding(papers: number, all = papers): '' | '.gz' {
  return papers > (isAbridged(all) ? PLAIN_IN_LARGE : PLAIN_UP_TO) ? '.gz' : '';
}

const compress = promisify(gzip);

/** The same for all, so that what is made in parts is as what is made whole. */
const LEVEL = { level: 6 };

/**
 * The text of a file, compressed where its name says so; the same text gives the same bytes. It is
 * compressed beside what else is done.
 */
export async function encodeFile(path: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(path.endsWith('.gz') ? await compress(text, LEVEL) : Buffer.from(text));
}

/** A text compressed, for who has nothing else to do. */
export function compressNow(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(gzipSync(text, LEVEL));
}

/**
 * A compressed file out of parts that are compressed: one that has several members, which are read
 * as one (RFC 1952, section 2.2).
 *
 * @param between stands between two parts
 */
export function joinCompressed(
  parts: readonly Uint8Array[],
  {
    start,
    between,
    end,
  }: { readonly start: string; readonly between: string; readonly end: string },
): Uint8Array<ArrayBuffer> {
  const comma = compressNow(between);
  const joined = parts.flatMap((part, place) => (place === 0 ? [part] : [comma, part]));
  return Uint8Array.from(Buffer.concat([compressNow(start), ...joined, compressNow(end)]));
}
