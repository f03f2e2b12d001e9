import { expect, it } from 'vitest';
import { decodeNumbers, encodeNumbers } from './pack.ts';

it.each([[[]], [[[]]], [[[0], [], [127, 128, 16_383, 16_384]]], [[[2 ** 31 - 1, 5]]]])(
  'lists of numbers survive the round trip: %j',
  (lists) => {
    const decoded = decodeNumbers(encodeNumbers(lists));
    expect(decoded.map((list) => [...list])).toEqual(lists);
  },
);

it('a small number takes one byte', () => {
  expect(encodeNumbers([[1, 2, 3]])).toEqual(Uint8Array.of(3, 1, 2, 3));
});
