import { decodeNumbers, encodeNumbers } from './numbers.ts';

/** The content of a binary file: JSON and lists of numbers. */
export interface Pack<T> {
  readonly words: T;
  readonly numbers: readonly ArrayLike<number>[];
}

/**
 * Format: length of the JSON in bytes (little-endian), the JSON, the numbers as in `numbers.ts`.
 */
export function encodePack({ words, numbers }: Pack<unknown>): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(words));
  const rest = encodeNumbers(numbers);
  const bytes = new Uint8Array(4 + json.length + rest.length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  bytes.set(rest, 4 + json.length);
  return bytes;
}

/** The inverse of `encodePack`. The type `T` is not checked. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as in JSON.parse
export function decodePack<T>(bytes: Uint8Array): { words: T; numbers: readonly Int32Array[] } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const json = new TextDecoder().decode(bytes.subarray(4, 4 + length));
  return { words: JSON.parse(json) as T, numbers: decodeNumbers(bytes.subarray(4 + length)) };
}
