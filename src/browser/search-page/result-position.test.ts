import { expect, it } from 'vitest';
import { countMore, FIRST_COUNT, parsePosition, START } from './result-position.ts';

it('parsePosition restores a stored position', () => {
  expect(parsePosition({ shown: 60, scroll: 1234.5 })).toEqual({ shown: 60, scroll: 1234.5 });
  expect(parsePosition(START)).toEqual(START);
});

it.each([null, undefined, 'x', 7, [], {}, { shown: -1, scroll: NaN }, { shown: '40', scroll: {} }])(
  'parsePosition returns the start for %o',
  (state) => {
    expect(parsePosition(state)).toEqual(START);
  },
);

it('parsePosition rounds up to whole pages, up to a maximum', () => {
  expect(parsePosition({ shown: 21 }).shown).toBe(40);
  expect(parsePosition({ shown: 1e9 }).shown).toBe(1000);
});

it('countMore goes through thousands of results in growing steps, each of which can be restored', () => {
  const shown: number[] = [FIRST_COUNT];
  for (let last = FIRST_COUNT; last < 1000;) shown.push((last += countMore(last)));
  expect(shown.slice(0, 5)).toEqual([20, 40, 80, 160, 260]);
  for (const stretch of shown) expect(stretch % FIRST_COUNT).toBe(0);
});
