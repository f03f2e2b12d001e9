import { gzipSync } from 'node:zlib';

/** A file of more papers than this is kept compressed. */
const PLAIN_UP_TO = 2000;

/** What the name of a file of so many papers ends with; programs that read such files know it. */
export function getCompressedEnding(papers: number): '' | '.gz' {
  return papers > PLAIN_UP_TO ? '.gz' : '';
}

/** The text of a file, compressed where its name says so; the same text gives the same bytes. */
export function encodeFile(path: string, text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : Buffer.from(text));
}
