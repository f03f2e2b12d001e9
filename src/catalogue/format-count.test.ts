import { expect, test } from 'vitest';
import { text } from '#text';
import { formatPapers } from './format-count.ts';

test.each([
  [0, 'Zero papers'],
  [1, 'One paper'],
  [12, 'Twelve papers'],
  [20, 'Twenty papers'],
  [43, 'Forty-three papers'],
  [99, 'Ninety-nine papers'],
  [100, '100 papers'],
  [12040, '12,040 papers'],
])('writes %i at the beginning of a sentence as "%s"', (count, spelled) => {
  expect(text.spelledPapers(count)).toBe(spelled);
});

test('writes counts within a sentence in digits', () => {
  expect(formatPapers(1)).toBe('1 paper');
  expect(formatPapers(43)).toBe('43 papers');
});
