import { expect, test } from 'vitest';
import { formatRepairs } from './format-repairs.ts';
import { proposeRepairs } from './propose-repairs.ts';

test('shows each sentence before and after, and the rule of each repair', () => {
  const text = 'First one. The cost is O(n) w.r.t. the size n, not O(1). Last one, 4\\% more.';
  expect(formatRepairs(text, proposeRepairs(text))).toBe(
    `  - The cost is O(n) w.r.t. the size n, not O(1).
  + The cost is $O(n)$ w.r.t. the size $n$, not $O(1)$.
      order of growth  O(n) → $O(n)$
      letter alone     n → $n$
      order of growth  O(1) → $O(1)$
  - Last one, 4\\% more.
  + Last one, 4% more.
      escaped percent  \\% → %`,
  );
});

test('quotes text that begins or ends with a space', () => {
  const text = 'a -- b';
  expect(formatRepairs(text, proposeRepairs(text))).toContain('TeX dash  " -- " → " – "');
});
