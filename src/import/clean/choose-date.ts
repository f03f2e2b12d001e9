import { isPartialDate } from '../../collection/schema.ts';

/** Beginnings of the names of months in English, German, French, Spanish and Italian. */
const MONTHS = [
  ...['jan|janv|ene|gen', 'feb|fev|fevr', 'mar|mrz|marz', 'apr|avr|abr', 'may|mai|mag|mayo'],
  ...[
    'jun|juin|giu',
    'jul|juil|lug',
    'aug|aou|ago',
    'sep|set',
    'oct|okt|ott',
    'nov',
    'dec|dez|dic',
  ],
];
const MONTH = new RegExp(
  `(?<![a-z])(?:${MONTHS.map((names) => `(${names})`).join('|')})[a-z]*`,
  'i',
);
/** `04.05.2019`, `24/05/2019` and `05/2019`. */
const YEAR_LAST = /^(?:(\d{1,2})([./-]))?(\d{1,2})[./-](\d{4})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
/** Text that does not refine a year: `c. 2002`, `2002a`, `(2002)`, `2002-00-00`, `2002///`. */
const ONLY_YEAR = /^\W*(?:c(?:a|irca)?\.?\s*)?\d{4}[a-z]?(?:\W|00?(?!\d))*$/i;

interface ForeignDate {
  /** A day, a month or a year; undefined if the text has no valid year. */
  readonly date: string | undefined;
  /** Whether `date` is as precise as the text. */
  readonly isComplete: boolean;
}

/**
 * Parses a date in one of the usual notations (`2014/05/12`, `2016 May 3`, `12. Mai 2016`, `2014//`,
 * `12.05.2014`, `20140512`, `2014年5月12日`, `2003-09-15T…`). An invalid month or day is dropped.
 */
function parseForeignDate(source: string): ForeignDate {
  const text = source
    .trim()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/(\d{1,4})\s?[年月日]/g, (_, number: string) => `${number}-`)
    .replace(/-$/, '');
  const numbers =
    COMPACT.exec(text) ?? /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d])/.exec(text);
  const namedMonth = (MONTH.exec(text)?.slice(1) ?? []).findIndex((name) => name) + 1;
  const year = numbers?.[1] ?? /\b(?:1[5-9]|20)\d{2}(?!\d)/.exec(text)?.[0];
  const last = numbers ? undefined : readYearLast(text);
  if (last) return last;
  if (year === undefined) return { date: undefined, isComplete: false };
  if (numbers?.[2] !== undefined) return toForeignDate(year, numbers[2], numbers[3]);
  if (namedMonth === 0) {
    const found = toForeignDate(year);
    return { ...found, isComplete: found.isComplete && ONLY_YEAR.test(text) };
  }
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text.replace(year, ' '))?.[0];
  return toForeignDate(year, String(namedMonth), day);
}

/**
 * A date whose year comes last. With dots, the day is first; with other separators, the order of day
 * and month is only known if one of them is more than 12.
 */
function readYearLast(text: string): ForeignDate | undefined {
  const [, first, separator, second, year] = YEAR_LAST.exec(text) ?? [];
  if (second === undefined || year === undefined) return undefined;
  if (first === undefined) return toForeignDate(year, second);
  if (separator === '.' || Number(first) > 12) return toForeignDate(year, second, first);
  if (Number(second) > 12) return toForeignDate(year, first, second);
  return first === second
    ? toForeignDate(year, first, second)
    : { ...toForeignDate(year), isComplete: false };
}

function toForeignDate(year: string, month?: string, day?: string): ForeignDate {
  const parts = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'));
  for (let length = parts.length; length > 0; length--) {
    const date = parts.slice(0, length).join('-');
    if (isPartialDate(date)) return { date, isComplete: length === parts.length };
  }
  return { date: undefined, isComplete: false };
}

interface ChosenDate {
  readonly date: string | undefined;
  /** Texts that are not dates or contradict the chosen date. */
  readonly notes: readonly string[];
}

/**
 * Chooses the date of an entry from several fields, the most reliable first: the first valid date, or
 * a later one that refines it (`2014` and `2014/05/12`). A text with a month but no year (`Nov 13`)
 * is combined with the year of another field.
 */
export function chooseDate(texts: readonly string[]): ChosenDate {
  const distinct = [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  const parsed = distinct.map((text) => ({ text, ...parseForeignDate(text) }));
  const year = parsed.find(({ date }) => date !== undefined)?.date?.slice(0, 4);
  const dated = parsed.map((candidate) =>
    candidate.date === undefined && year !== undefined && MONTH.test(candidate.text)
      ? { text: candidate.text, ...parseForeignDate(`${candidate.text} ${year}`) }
      : candidate,
  );
  const dates = dated.flatMap(({ date }) => date ?? []);
  const [first] = dates;
  const date = dates
    .filter((candidate) => first !== undefined && candidate.startsWith(first))
    .toSorted((a, b) => b.length - a.length)[0];
  const notes = dated.flatMap(({ text, date: valid, isComplete }) =>
    valid === undefined
      ? [`"${text}" is not a date; omitted`]
      : !date?.startsWith(valid)
        ? [`"${text}" contradicts ${date}; omitted`]
        : isComplete || date !== valid
          ? []
          : [`"${text}" is not a certain date; only ${valid} was used`],
  );
  return { date, notes };
}
