import { isPartialDate } from '../../collection/schema.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*\\b`, 'i');

interface ForeignDate {
  /** A day, a month or a year; undefined if the text has no valid year. */
  readonly date: string | undefined;
  /** Whether `date` is as precise as the text. */
  readonly isComplete: boolean;
}

/**
 * Parses a date in one of the usual notations (`2014/05/12`, `2016 May 3`, `12 May 2016`, `2014//`,
 * `2003-09-15T…`). An invalid month or day is dropped.
 */
function parseForeignDate(source: string): ForeignDate {
  const text = source.trim();
  const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d])/.exec(text);
  const month = MONTH.exec(text)?.[1]?.toLowerCase() ?? '';
  const namedMonth = MONTHS.indexOf(month) + 1;
  const year = numbers?.[1] ?? /\b(?:1[5-9]|20)\d{2}\b/.exec(text)?.[0];
  if (year === undefined) return { date: undefined, isComplete: false };
  if (numbers?.[2] !== undefined) return toForeignDate(year, numbers[2], numbers[3]);
  if (namedMonth === 0) return toForeignDate(year);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text.replace(year, ' '))?.[0];
  return toForeignDate(year, String(namedMonth), day);
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
        : isComplete
          ? []
          : [`"${text}" does not exist; only ${valid} was used`],
  );
  return { date, notes };
}
