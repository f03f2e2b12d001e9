/**
 * Lists of whole numbers from 0 as bytes: each list its length, then its numbers, all as LEB128
 * (seven bits a byte, the lowest first, the high bit set where more follow).
 */
export function encodeNumbers(lists: readonly ArrayLike<number>[]): Uint8Array {
  const bytes: number[] = [];
  const write = (number: number): void => {
    let rest = number;
    while (rest > 127) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  for (const list of lists) {
    write(list.length);
    for (const number of Array.from(list)) write(number);
  }
  return Uint8Array.from(bytes);
}

/** The inverse of `encodeNumbers`; numbers up to 2³¹ − 1. */
export function decodeNumbers(bytes: Uint8Array): Int32Array[] {
  let at = 0;
  const read = (): number => {
    let number = 0;
    for (let scale = 1; at < bytes.length; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      number += (byte & 127) * scale;
      if (byte < 128) break;
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
