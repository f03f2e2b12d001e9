import { gzipSync } from 'node:zlib';
import { isLarge } from './catalogue/size.ts';

/** A file of more papers than this is kept compressed, and in a large collection of more than this. */
const PLAIN_UP_TO = 2000;
const PLAIN_IN_LARGE = 200;

/**
 * What the name of a file of so many papers ends with; programs that read such files know it.
 *
 * @param all papers of the collection
 */
export function getCompressedEnding(papers: number, all = papers): '' | '.gz' {
  return papers > (isLarge(all) ? PLAIN_IN_LARGE : PLAIN_UP_TO) ? '.gz' : '';
}

/** The text of a file, compressed where its name says so; the same text gives the same bytes. */
export function encodeFile(path: string, text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : Buffer.from(text));
}
