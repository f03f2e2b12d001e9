import type { Keyword } from '../keywords/find-keywords.ts';
import type { Name } from '../keywords/shared-words.ts';

/**
 * Formats a paper's keywords as lines of key, form and count: compact and shareable between
 * threads.
 */
export function formatRecord(keywords: Iterable<Keyword>): Uint8Array {
  const lines = Array.from(keywords, ({ key, surface, count }) => `${key}\t${surface}\t${count}`);
  return Buffer.from(lines.join('\n'));
}

/** The lines of a record, left unparsed since most are never needed. */
export function listLines(bytes: Uint8Array, start: number, end: number): string[] {
  const record = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  return record.toString().split('\n');
}

export function parseLine(line: string): Name {
  const [key = '', surface = '', count] = line.split('\t');
  return { key, surface, count: Number(count) };
}
