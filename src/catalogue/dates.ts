/** Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Missing parts are never filled in. */
import { text } from '#text';

type Style = 'long' | 'short';

/** Cached, since creating a formatter takes longer than rendering a page. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formats a date: "28 March 2022", "Sept 2022", "2022". */
export function formatDate(date: string, style: Style = 'long'): string {
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

/** Formats a month, from 1 to 12. */
export function formatMonth(month: number, style: Style = 'long'): string {
  return new Intl.DateTimeFormat(text.locale, { timeZone: 'UTC', month: style }).format(
    Date.UTC(2000, month - 1, 1),
  );
}

export function getYear(date: string): number {
  return parseDate(date).year;
}

/** Returns the month, from 1 to 12; undefined if the date is only a year. */
export function getMonth(date: string): number | undefined {
  return parseDate(date).month;
}

/**
 * Converts a date to a fraction of years. Dates without month or day are in the middle of their
 * period.
 */
export function toDecimalYear(date: string): number {
  const { year, month, day } = parseDate(date);
  if (month === undefined) return year + 0.5;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / days)) / 12;
}

/** Compares dates, newest first; less precise dates come after more precise ones, undated last. */
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

interface News {
  readonly added?: string | undefined;
  readonly date: string | undefined;
}

/**
 * Returns the date that counts as news: when the paper was added to the collection, if known,
 * otherwise its date.
 */
export function getNewsDate({ added, date }: News): string | undefined {
  return added ?? date;
}

/**
 * Sorts papers by the date that counts as news, newest first; papers of the same day stay in order.
 */
export function sortNews<P extends News>(papers: readonly P[]): readonly P[] {
  return papers.toSorted((a, b) => compareNewest(getNewsDate(a), getNewsDate(b)));
}
