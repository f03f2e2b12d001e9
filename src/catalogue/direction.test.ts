import { expect, test } from 'vitest';
import { getDirection } from './direction.ts';

test.each([
  ['التعلم العميق للحدائق (gardens)', 'rtl'],
  ['“למידה עמוקה”', 'rtl'],
  ['$O(n)$ التعلم', undefined],
  ['Deep learning of العربية', undefined],
  ['2024', undefined],
  ['', undefined],
])('%s runs %s', (text, direction) => {
  expect(getDirection(text)).toBe(direction);
});
