import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Vectors of general English words: words of similar meaning have similar directions. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** `dimensions` numbers for each word, of equal length, largest axes first. */
  readonly values: Int8Array;
}

/** Length of an encoded vector. A single component never exceeds it. */
export const LENGTH = 127;

/** @param rows unit vectors */
export function encodeVectors(
  words: readonly string[],
  rows: readonly (readonly number[])[],
): Uint8Array {
  const head = Buffer.from(`${words.join(' ')}\n`);
  const values = Int8Array.from(rows.flat(), (value) => Math.round(value * LENGTH));
  return Buffer.concat([head, Buffer.from(values.buffer)]);
}

export function decodeVectors(bytes: Uint8Array): Vectors {
  const end = bytes.indexOf(0x0a);
  const words = new TextDecoder().decode(bytes.subarray(0, end)).split(' ');
  const values = new Int8Array(Uint8Array.from(bytes.subarray(end + 1)).buffer);
  return { words, dimensions: values.length / words.length, values };
}

let committed: Vectors | undefined;

/** Reads the committed vectors once; `scripts/word-vectors.ts` writes them. */
export function readVectors(): Vectors {
  committed ??= decodeVectors(
    gunzipSync(readFileSync(new URL('word-vectors.gz', import.meta.url))),
  );
  return committed;
}
