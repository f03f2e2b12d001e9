import { expect, test } from 'vitest';
import { stripMath } from './strip-math.ts';

test.each([
  ['The cost is $O(n \\log n)$ here.', 'The cost is  ·  here.'],
  ['Code: https://example.org/a-b', 'Code:  · '],
  ['A *two-stage* process', 'A two-stage process'],
  ['below \\% of <projektor>', 'below % of <projektor>'],
])('%j is read without math, addresses and markup', (source, prose) => {
  expect(stripMath(source)).toBe(prose);
});
