import { expect, test } from 'vitest';
import { shortenChicagoRange, shortenRange } from './page-range.ts';

test.each([
  // pages, at least one digit, at least two, Chicago
  ['3–10', '3–10', '3–10', '3–10'],
  ['71–72', '71–2', '71–72', '71–72'],
  ['100–104', '100–4', '100–04', '100–104'],
  ['101–108', '101–8', '101–08', '101–8'],
  ['101–110', '101–10', '101–10', '101–10'],
  ['321–328', '321–8', '321–28', '321–28'],
  ['1496–1500', '1496–500', '1496–500', '1496–500'],
  ['99–101', '99–101', '99–101', '99–101'],
  ['S12–S24', 'S12–S24', 'S12–S24', 'S12–S24'],
  ['7', '7', '7', '7'],
  ['7–7', '7–7', '7–7', '7–7'],
])('%s is shortened by the rule of each style', (pages, one, two, chicago) => {
  expect([shortenRange(pages), shortenRange(pages, 2), shortenChicagoRange(pages)]).toEqual([
    one,
    two,
    chicago,
  ]);
});
