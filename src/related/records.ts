import type { Keyword } from '../catalogue/keywords.ts';
import type { Name } from '../catalogue/shared-words.ts';

/** A paper's keywords as lines of key, form and count: small, and shared by threads. */
export function formatRecord(keywords: Iterable<Keyword>): Uint8Array {
  const lines = Array.from(keywords, ({ key, surface, count }) => `${key}\t${surface}\t${count}`);
  return Buffer.from(lines.join('\n'));
}

/** @param bytes where a record stands, from `start` to `end` */
export function parseRecord(bytes: Uint8Array, start: number, end: number): Name[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString();
  return text.split('\n').map((line) => {
    const [key = '', surface = '', count] = line.split('\t');
    return { key, surface, count: Number(count) };
  });
}
