/**
 * Dates as precise as they are known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Nothing here invents
 * the rest.
 */
import { text } from '#text';
import { remember } from '../memoize.ts';

type Style = 'long' | 'short';

/** A formatter takes longer to make than a page. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day, month or year as a person reads it: "28 March 2022", "Sept 2022", "2022". */
export function formatDate(date: string, style: Style = 'long'): string {
  return style === 'long' ? formatLong(date) : formatShort(date);
}

/** Many papers have the same date. */
const formatLong = remember((date) => format(date, 'long'));
const formatShort = remember((date) => format(date, 'short'));

function format(date: string, style: Style): string {
  const { year, month, day } = parseDate(date);
  if (month === undefined) return String(year);
  const key = `${style} ${day === undefined ? 'month' : 'day'}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(text.locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: style,
      ...(day === undefined ? {} : { day: 'numeric' }),
    });
  formatters.set(key, formatter);
  return formatter.format(Date.UTC(year, month - 1, day ?? 1));
}

/** The name of a month, 1 to 12. */
export function formatMonth(month: number): string {
  return new Intl.DateTimeFormat(text.locale, { timeZone: 'UTC', month: 'long' }).format(
    Date.UTC(2000, month - 1, 1),
  );
}

export function getYear(date: string): number {
  return parseDate(date).year;
}

/** 1 to 12, or undefined where the date names only a year. */
export function getMonth(date: string): number | undefined {
  return parseDate(date).month;
}

/** The date as a fraction of years; a month or year that is not narrowed stands at its middle. */
export function toDecimalYear(date: string): number {
  const { year, month, day } = parseDate(date);
  if (month === undefined) return year + 0.5;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / days)) / 12;
}

/**
 * Orders newest first; what is known less precisely stands after what is known better, and what
 * is not dated stands last.
 */
export function compareNewest(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? 1 : -1;
}

function parseDate(date: string): {
  year: number;
  month: number | undefined;
  day: number | undefined;
} {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year as number, month, day };
}
