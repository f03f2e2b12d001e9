import { expect, it } from 'vitest';
import { readText, sliceArray, writeArray, writeText } from './cbor.ts';

/** The array [1, -1000, ["ab", []], h'0102'] (RFC 8949, section 3). */
const ARRAY = Uint8Array.of(0x84, 1, 0x39, 0x03, 0xe7, 0x82, 0x62, 97, 98, 0x80, 0x42, 1, 2);

it('slices an array into its values', () => {
  expect(sliceArray(ARRAY, 0).map((value) => [...value])).toEqual([
    [1],
    [0x39, 0x03, 0xe7],
    [0x82, 0x62, 97, 98, 0x80],
    [0x42, 1, 2],
  ]);
});

it.each([0, 1, 23, 24, 255, 256, 65_535, 65_536])(
  'writes arrays and texts of length %d',
  (length) => {
    const text = 'ʔ'.repeat(length);
    const array = writeArray(Array.from({ length }, () => writeText('a')));
    expect(readText(writeText(text), 0)).toBe(text);
    expect(sliceArray(array, 0)).toHaveLength(length);
  },
);

it('throws on unsupported and truncated data', () => {
  expect(() => sliceArray(Uint8Array.of(0x9f, 0xff), 0)).toThrow(RangeError);
  expect(() => sliceArray(ARRAY.subarray(0, 4), 0)).toThrow(RangeError);
  expect(() => readText(ARRAY, 0)).toThrow(/No CBOR text at byte 0/);
});
