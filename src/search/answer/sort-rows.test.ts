import { expect, it } from 'vitest';
import { SORTS } from '../address.ts';
import { sortRows } from './sort-rows.ts';

const columns = { years: Int32Array.of(2024, 2023, 2023, 2021, 0) };
const titleRanks = Int32Array.of(3, 0, 4, 1, 2);
const found = Int32Array.of(3, 1, 0, 2, 4);

it.each<[(typeof SORTS)[number], number[]]>([
  ['best', [3, 1, 0, 2, 4]],
  ['newest', [0, 1, 2, 3, 4]],
  ['oldest', [3, 2, 1, 0, 4]],
  ['title', [1, 3, 4, 0, 2]],
])('sorts papers by %s', (sort, expected) => {
  expect([...sortRows(found, 5, sort, columns, titleRanks)]).toEqual(expected);
});

it.each(SORTS)('keeps the same papers when sorting by %s', (sort) => {
  expect(new Set(sortRows(found, 2, sort, columns, titleRanks))).toEqual(new Set(found));
});

it.each(SORTS)('keeps complete papers first when sorting by %s', (sort) => {
  const order = [...sortRows(found, 2, sort, columns, titleRanks)];
  expect(new Set(order.slice(0, 2))).toEqual(new Set([3, 1]));
});
