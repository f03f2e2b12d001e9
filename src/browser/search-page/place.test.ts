import { expect, it } from 'vitest';
import { countMore, PAGE, parsePlace, START } from './place.ts';

it('reads back what it stands for', () => {
  expect(parsePlace({ shown: 60, scroll: 1234.5 })).toEqual({ shown: 60, scroll: 1234.5 });
  expect(parsePlace(START)).toEqual(START);
});

it.each([null, undefined, 'x', 7, [], {}, { shown: -1, scroll: NaN }, { shown: '40', scroll: {} }])(
  'is the start for %o',
  (state) => {
    expect(parsePlace(state)).toEqual(START);
  },
);

it('lists whole pages, and not too many', () => {
  expect(parsePlace({ shown: 21 }).shown).toBe(40);
  expect(parsePlace({ shown: 1e9 }).shown).toBe(1000);
});

it('goes on through thousands of results in steps that grow, each a place to come back to', () => {
  const shown: number[] = [PAGE];
  for (let last = PAGE; last < 1000;) shown.push((last += countMore(last)));
  expect(shown.slice(0, 5)).toEqual([20, 40, 80, 160, 260]);
  for (const stretch of shown) expect(stretch % PAGE).toBe(0);
});
