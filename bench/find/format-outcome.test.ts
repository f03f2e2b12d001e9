import { expect, it } from 'vitest';
import { formatOutcomes } from './format-outcome.ts';

it('shows the expected papers and the results instead', () => {
  const text = formatOutcomes(
    [
      {
        name: 'title → first',
        target: 1,
        asked: 4,
        share: 0.5,
        ms: 12.34,
        bytes: 51234,
        misses: [
          { query: 'On Gardens', expected: ['g'], got: ['v'] },
          { query: 'On Sorting', expected: ['s'], got: [] },
        ],
      },
      {
        name: 'DOI → page',
        target: 1,
        asked: 0,
        share: NaN,
        ms: NaN,
        bytes: NaN,
        misses: [],
        remark: 'there is none',
      },
    ],
    (id) => id.toUpperCase(),
  );
  expect(text).toBe(`               asked   found   wanted     warm     cold
title → first      4  50.0 %  100.0 %  12.3 ms  51.2 kB  missed
DOI → page         0       –  100.0 %        –        –

DOI → page: there is none.

title → first: 2 not found
  On Gardens
    expected  G (g)
    got       V (v)
  On Sorting
    expected  S (s)
    got       nothing`);
});
