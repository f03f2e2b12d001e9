import { expect, test } from 'vitest';
import { formatPapers, spellPapers } from './format-count.ts';

test.each([
  [0, 'Zero papers'],
  [1, 'One paper'],
  [12, 'Twelve papers'],
  [20, 'Twenty papers'],
  [43, 'Forty-three papers'],
  [99, 'Ninety-nine papers'],
  [100, '100 papers'],
  [12040, '12,040 papers'],
])('%i begins a sentence as "%s"', (count, text) => {
  expect(spellPapers(count)).toBe(text);
});

test('within a sentence a count stands in figures', () => {
  expect(formatPapers(1)).toBe('1 paper');
  expect(formatPapers(43)).toBe('43 papers');
});
