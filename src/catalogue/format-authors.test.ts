import { expect, test } from 'vitest';
import { formatAuthors } from './format-authors.ts';

const names = (count: number) => Array.from({ length: count }, (_, i) => `N${i + 1}`);

test.each([
  [0, ''],
  [1, 'N1'],
  [5, 'N1, N2, N3, N4, N5'],
  [6, 'N1, N2, N3, N4, N5, N6'],
  [7, 'N1, N2, N3, N4, N5 and 2 more'],
  [19, 'N1, N2, N3, N4, N5 and 14 more'],
])('formats %i authors', (count, text) => {
  expect(formatAuthors(names(count))).toBe(text);
});
