import { isPartialDate } from '../../collection/schema.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*\\b`, 'i');

/**
 * A date in one of the ways that catalogues write it (`2014/05/12`, `2016 May 3`, `12 May 2016`,
 * `2014//`, `2003-09-15T…`) as a day, a month or a year. What cannot be made out in a date makes it
 * less precise; without a year it is none.
 */
export function parseForeignDate(source: string): string | undefined {
  const text = source.trim();
  const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d])/.exec(text);
  const month = MONTH.exec(text)?.[1]?.toLowerCase() ?? '';
  const named = MONTHS.indexOf(month) + 1;
  const year = numbers?.[1] ?? /\b(?:1[5-9]|20)\d{2}\b/.exec(text)?.[0];
  if (year === undefined) return undefined;
  if (numbers?.[2] !== undefined) return precise(year, numbers[2], numbers[3]);
  if (named === 0) return precise(year);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text.replace(year, ' '))?.[0];
  return precise(year, String(named), day);
}

function precise(year: string, month?: string, day?: string): string | undefined {
  const parts = [year, ...[month, day].map((part) => part?.padStart(2, '0'))];
  for (let length = 3; length > 0; length--) {
    const known = parts.slice(0, length);
    if (known.includes(undefined)) continue;
    const date = known.join('-');
    if (isPartialDate(date)) return date;
  }
  return undefined;
}
