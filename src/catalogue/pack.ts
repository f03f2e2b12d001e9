/** The content of a binary file: JSON and lists of numbers. */
export interface Pack<T> {
  readonly words: T;
  readonly numbers: readonly ArrayLike<number>[];
}

/**
 * Encodes a pack: the length of the JSON in bytes (little-endian), the JSON, the numbers as in
 * {@link encodeNumbers}.
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

/** Decodes the result of `encodePack`. The type `T` is not checked. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as in JSON.parse
export function decodePack<T>(bytes: Uint8Array): { words: T; numbers: readonly Int32Array[] } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const json = new TextDecoder().decode(bytes.subarray(4, 4 + length));
  return { words: JSON.parse(json) as T, numbers: decodeNumbers(bytes.subarray(4 + length)) };
}

/**
 * Encodes lists of non-negative integers: for each list its length, then its numbers, all in LEB128
 * (seven bits per byte, lowest first, the high bit set if more follow).
 */
export function encodeNumbers(lists: readonly ArrayLike<number>[]): Uint8Array {
  let size = 0;
  for (const list of lists) {
    size += widthOf(list.length);
    for (const number of Array.from(list)) size += widthOf(number);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  const write = (number: number): void => {
    let rest = number;
    while (rest > 127) {
      bytes[at++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    bytes[at++] = rest;
  };
  for (const list of lists) {
    write(list.length);
    for (const number of Array.from(list)) write(number);
  }
  return bytes;
}

function widthOf(number: number): number {
  let width = 1;
  for (let rest = number; rest > 127; rest = Math.floor(rest / 128)) width += 1;
  return width;
}

/** Decodes the result of `encodeNumbers`, with numbers up to 2³¹ − 1. */
export function decodeNumbers(bytes: Uint8Array): Int32Array[] {
  let at = 0;
  const read = (): number => {
    let byte = bytes[at++] ?? 0;
    if (byte < 128) return byte;
    let number = byte & 127;
    for (let scale = 128; byte >= 128 && at < bytes.length; scale *= 128) {
      byte = bytes[at++] ?? 0;
      number += (byte & 127) * scale;
    }
    return number;
  };
  const lists: Int32Array[] = [];
  while (at < bytes.length) {
    const list = new Int32Array(read());
    for (let i = 0; i < list.length; i++) list[i] = read();
    lists.push(list);
  }
  return lists;
}
