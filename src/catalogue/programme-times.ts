import { text } from '#text';

/** Formats a day: "Monday, 4 May 2026". */
export function formatDay(date: string): string {
  return new Intl.DateTimeFormat(text.locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${date}T00:00:00Z`));
}

/**
 * Converts a local time to an instant. A time that is skipped when clocks go forward becomes the
 * corresponding time after the change; a time that occurs twice, when clocks go back, is the first.
 *
 * @param date as YYYY-MM-DD
 * @param time as HH:MM
 * @param timeZone IANA name
 */
export function toMoment(date: string, time: string, timeZone: string): Date {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  // The offsets a day before and a day after differ if the clocks change in between.
  const [before, after] = [-1, 1].map((days) => getOffset(asUtc + days * DAY_MS, timeZone));
  const candidates = [before, after].map((offset = 0) => asUtc - offset);
  const exact = candidates.find((moment) => moment + getOffset(moment, timeZone) === asUtc);
  return new Date(exact ?? asUtc - (before ?? 0));
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Returns the offset of a time zone from UTC, in milliseconds; positive east of Greenwich. */
function getOffset(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const get = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  );
  return local - Math.floor(moment / 1000) * 1000;
}
