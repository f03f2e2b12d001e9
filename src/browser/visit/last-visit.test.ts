import { expect, it } from 'vitest';
import { addVisit, formatVisits, isNew, parseVisits } from './last-visit.ts';

it('remembers the visit before today’s', () => {
  const first = addVisit({}, '2026-11-20');
  expect(isNew('2026-11-20', first)).toBe(false);
  const second = addVisit(first, '2026-11-29');
  expect(second).toEqual({ day: '2026-11-29', before: '2026-11-20' });
  expect(addVisit(second, '2026-11-29')).toEqual(second);
  expect(parseVisits(formatVisits(second))).toEqual(second);
});

it.each([
  ['2026-11-19', false],
  ['2026-11-20', true],
  ['2026-11-28', true],
  ['2026-11', true],
  ['2026-10', false],
])('a paper added on %s is new since 20 November 2026: %s', (added, expected) => {
  expect(isNew(added, { day: '2026-11-29', before: '2026-11-20' })).toBe(expected);
});

it.each([null, '', '{', '[]', '2026-11-29 yesterday'])(
  'treats invalid data as no visit: %s',
  (text) => {
    expect(parseVisits(text)).toEqual({ day: undefined, before: undefined });
  },
);
