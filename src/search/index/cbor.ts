/**
 * As much of CBOR (RFC 8949) as finding one's way in Pagefind's files takes: whole numbers, text
 * and arrays, the kinds that are of a known length.
 */

/** What stands at the beginning of every value. */
interface Head {
  readonly kind: 'number' | 'negative' | 'bytes' | 'text' | 'array';
  /** A number's value; the bytes of a text, the values of an array. */
  readonly value: number;
  /** Where what follows the head begins. */
  readonly next: number;
}

const KINDS = ['number', 'negative', 'bytes', 'text', 'array'] as const;

/** @throws RangeError where something else stands */
function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at];
  const kind = first === undefined ? undefined : KINDS[first >> 5];
  const size = (first ?? 0) & 31;
  // Lengths are written in 1, 2 or 4 bytes after the first, where they are not in it.
  const width = size < 24 ? 0 : 1 << (size - 24);
  if (kind === undefined || width > 4 || at + 1 + width > bytes.length) {
    throw new RangeError(`No CBOR of a known kind at byte ${at}`);
  }
  let value = width === 0 ? size : 0;
  for (let i = 1; i <= width; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return { kind, value, next: at + 1 + width };
}

/** @returns where the value that begins at a place ends */
export function findEnd(bytes: Uint8Array, at: number): number {
  const { kind, value, next } = readHead(bytes, at);
  if (kind === 'text' || kind === 'bytes') return next + value;
  let end = next;
  if (kind === 'array') for (let i = 0; i < value; i++) end = findEnd(bytes, end);
  return end;
}

/** @returns the values of the array that begins at a place, as they are written */
export function sliceArray(bytes: Uint8Array, at: number): Uint8Array[] {
  const { kind, value, next } = readHead(bytes, at);
  if (kind !== 'array') throw new RangeError(`No CBOR array at byte ${at}`);
  const values: Uint8Array[] = [];
  for (let i = 0, start = next; i < value; i++) {
    const end = findEnd(bytes, start);
    values.push(bytes.subarray(start, end));
    start = end;
  }
  return values;
}

/** @returns the number that begins at a place, and where it ends */
export function readNumber(bytes: Uint8Array, at: number): { value: number; next: number } {
  const { kind, value, next } = readHead(bytes, at);
  if (kind !== 'number') throw new RangeError(`No CBOR number at byte ${at}`);
  return { value, next };
}

/** @returns where the values begin that stand in the array at a place, and how many they are */
export function readArray(bytes: Uint8Array, at: number): { value: number; next: number } {
  const { kind, value, next } = readHead(bytes, at);
  if (kind !== 'array') throw new RangeError(`No CBOR array at byte ${at}`);
  return { value, next };
}

export function readText(bytes: Uint8Array, at: number): string {
  const { kind, value, next } = readHead(bytes, at);
  if (kind !== 'text') throw new RangeError(`No CBOR text at byte ${at}`);
  return new TextDecoder().decode(bytes.subarray(next, next + value));
}

/** @param values as they are to be written */
export function writeArray(values: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([writeHead('array', values.length), ...values]);
}

export function writeText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return Buffer.concat([writeHead('text', bytes.length), bytes]);
}

export function writeHead(kind: Head['kind'], value: number): Uint8Array {
  const first = KINDS.indexOf(kind) << 5;
  if (value < 24) return Uint8Array.of(first | value);
  const width = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const bytes = [first | (24 + Math.log2(width))];
  for (let i = width - 1; i >= 0; i--) bytes.push(Math.floor(value / 256 ** i) % 256);
  return Uint8Array.from(bytes);
}
