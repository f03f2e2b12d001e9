/**
 * The start of every encoded value. This module supports the subset of CBOR (RFC 8949) in Pagefind's
 * files: integers, texts and arrays of definite length.
 */
interface Head {
  readonly kind: 'number' | 'negative' | 'bytes' | 'text' | 'array';
  /** The value of a number, the length of a text in bytes, or of an array in values. */
  readonly value: number;
  /** Position after the head. */
  readonly next: number;
}

const KINDS = ['number', 'negative', 'bytes', 'text', 'array'] as const;

/** @throws RangeError for unsupported data */
function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at];
  const kind = first === undefined ? undefined : KINDS[first >> 5];
  const size = (first ?? 0) & 31;
  // Lengths that don't fit into the first byte follow in 1, 2 or 4 bytes.
  const width = size < 24 ? 0 : 1 << (size - 24);
  if (kind === undefined || width > 4 || at + 1 + width > bytes.length) {
    throw new RangeError(`No CBOR of a known kind at byte ${at}`);
  }
  let value = width === 0 ? size : 0;
  for (let i = 1; i <= width; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return { kind, value, next: at + 1 + width };
}

/** @returns the end of the value at a position */
function findEnd(bytes: Uint8Array, at: number): number {
  const { kind, value, next } = readHead(bytes, at);
  if (kind === 'text' || kind === 'bytes') return next + value;
  let end = next;
  if (kind === 'array') for (let i = 0; i < value; i++) end = findEnd(bytes, end);
  return end;
}

/** @returns the encoded values of the array at a position */
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

export function readText(bytes: Uint8Array, at: number): string {
  const { kind, value, next } = readHead(bytes, at);
  if (kind !== 'text') throw new RangeError(`No CBOR text at byte ${at}`);
  return new TextDecoder().decode(bytes.subarray(next, next + value));
}

/** @param values in encoded form */
export function writeArray(values: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([writeHead('array', values.length), ...values]);
}

export function writeText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return Buffer.concat([writeHead('text', bytes.length), bytes]);
}

export function writeHead(kind: Head['kind'], value: number): Uint8Array {
  const writer = createWriter();
  writer.head(kind, value);
  return writer.take();
}

/** Appends values to one buffer; millions of separate byte arrays would be slow. */
export interface Writer {
  head(kind: Head['kind'], value: number): void;
  copy(bytes: Uint8Array, start: number, end: number): void;
  /** Writes a text, given as its UTF-8 bytes decoded as Latin-1. */
  text(latin1: string): void;
  /** Number of bytes written. */
  length(): number;
  /** Removes and returns the first `length` bytes, by default all. */
  take(length?: number): Uint8Array;
}

/** Shorter arrays are copied faster byte by byte than with `set`. */
const MAX_SHORT_LENGTH = 32;

export function createWriter(): Writer {
  let bytes = Buffer.alloc(16);
  let at = 0;
  const grow = (more: number): void => {
    if (at + more <= bytes.length) return;
    const larger = Buffer.alloc(Math.max(2 * bytes.length, at + more));
    bytes.copy(larger, 0, 0, at);
    bytes = larger;
  };
  const writer: Writer = {
    head(kind, value) {
      grow(5);
      const first = KINDS.indexOf(kind) << 5;
      if (value < 24) {
        bytes[at++] = first | value;
      } else if (value < 2 ** 8) {
        bytes[at++] = first | 24;
        bytes[at++] = value;
      } else if (value < 2 ** 16) {
        bytes[at++] = first | 25;
        at = bytes.writeUInt16BE(value, at);
      } else {
        bytes[at++] = first | 26;
        at = bytes.writeUInt32BE(value, at);
      }
    },
    copy(from, start, end) {
      const length = end - start;
      grow(length);
      if (length > MAX_SHORT_LENGTH) bytes.set(from.subarray(start, end), at);
      else for (let i = 0; i < length; i++) bytes[at + i] = from[start + i] ?? 0;
      at += length;
    },
    text(latin1) {
      writer.head('text', latin1.length);
      grow(latin1.length);
      at += bytes.write(latin1, at, 'latin1');
    },
    length: () => at,
    take(length = at) {
      const taken = Buffer.from(bytes.subarray(0, length));
      bytes.copyWithin(0, length, at);
      at -= length;
      return taken;
    },
  };
  return writer;
}
