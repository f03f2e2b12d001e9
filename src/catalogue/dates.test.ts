import { describe, expect, test } from 'vitest';
import { compareNewest, formatDate, getMonth, getYear, toDecimalYear } from './dates.ts';

describe('a date is formatted with its own precision', () => {
  test.each([
    ['2022-03-28', '28 March 2022', '28 Mar 2022'],
    ['2022-09', 'September 2022', 'Sept 2022'],
    ['2022', '2022', '2022'],
    ['0998-01-01', '1 January 998', '1 Jan 998'],
  ])('%s', (date, long, short) => {
    expect(formatDate(date)).toBe(long);
    expect(formatDate(date, 'short')).toBe(short);
  });
});

test('a date of a year only has no month', () => {
  expect(getMonth('2022')).toBeUndefined();
  expect(getMonth('2022-09')).toBe(9);
  expect(getYear('2022-09')).toBe(2022);
});

test('sorts newest first, less precise dates after more precise ones, undated last', () => {
  const dates = [undefined, '2021', '2022-03', '2022-03-28', '2022', '2023-01-01'];
  expect(dates.toSorted(compareNewest)).toEqual([
    '2023-01-01',
    '2022-03-28',
    '2022-03',
    '2022',
    '2021',
    undefined,
  ]);
});

test.each([
  ['2022', 2022.5],
  ['2022-01', 2022 + 0.5 / 12],
  ['2022-12', 2022 + 11.5 / 12],
  ['2024-02-29', 2024 + (1 + 28.5 / 29) / 12],
])('%s is at %d on an axis of years', (date, year) => {
  expect(toDecimalYear(date)).toBeCloseTo(year, 10);
});
