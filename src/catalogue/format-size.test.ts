import { expect, test } from 'vitest';
import { formatSize } from './format-size.ts';

test.each([
  [303, '1 kB'],
  [339_600, '340 kB'],
  [994_999, '990 kB'],
  [999_999, '1 MB'],
  [2_140_000, '2.1 MB'],
  [31_500_000, '32 MB'],
])('%i bytes are %s', (bytes, size) => {
  expect(formatSize(bytes)).toBe(size);
});
