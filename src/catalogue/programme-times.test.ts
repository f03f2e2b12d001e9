import { expect, it, test } from 'vitest';
import { formatDay, toMoment } from './programme-times.ts';

test.each([
  ['2026-05-04', '09:00', 'Europe/Oslo', '2026-05-04T07:00:00.000Z'],
  ['2026-12-04', '09:00', 'Europe/Oslo', '2026-12-04T08:00:00.000Z'],
  ['2026-05-04', '00:30', 'Asia/Kolkata', '2026-05-03T19:00:00.000Z'],
  ['2026-05-04', '23:30', 'America/Los_Angeles', '2026-05-05T06:30:00.000Z'],
  ['2026-05-04', '09:00', 'UTC', '2026-05-04T09:00:00.000Z'],
  ['2026-05-04', '09:00', 'Pacific/Chatham', '2026-05-03T20:15:00.000Z'],
  // The clocks change on these days.
  ['2026-03-29', '01:30', 'Europe/Oslo', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29', '03:30', 'Europe/Oslo', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', '02:30', 'Europe/Oslo', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '02:30', 'Europe/Oslo', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:30', 'Europe/Oslo', '2026-10-25T02:30:00.000Z'],
  ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
])('%s at %s in %s is %s', (date, time, zone, moment) => {
  expect(toMoment(date, time, zone).toISOString()).toBe(moment);
});

it('names a day with its weekday', () => {
  expect(formatDay('2026-05-04')).toBe('Monday, 4 May 2026');
});
