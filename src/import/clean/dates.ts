import { isPartialDate } from '../../collection/schema.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*\\b`, 'i');

interface ForeignDate {
  /** A day, a month or a year; absent where the text names no year that exists. */
  readonly date: string | undefined;
  /** Whether everything that the text says of the date is in `date`. */
  readonly isWhole: boolean;
}

/**
 * A date in one of the ways that catalogues write it (`2014/05/12`, `2016 May 3`, `12 May 2016`,
 * `2014//`, `2003-09-15T…`). A month or day that does not exist leaves a less precise date.
 */
function parseForeignDate(source: string): ForeignDate {
  const text = source.trim();
  const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d])/.exec(text);
  const month = MONTH.exec(text)?.[1]?.toLowerCase() ?? '';
  const named = MONTHS.indexOf(month) + 1;
  const year = numbers?.[1] ?? /\b(?:1[5-9]|20)\d{2}\b/.exec(text)?.[0];
  if (year === undefined) return { date: undefined, isWhole: false };
  if (numbers?.[2] !== undefined) return toForeignDate(year, numbers[2], numbers[3]);
  if (named === 0) return toForeignDate(year);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text.replace(year, ' '))?.[0];
  return toForeignDate(year, String(named), day);
}

function toForeignDate(year: string, month?: string, day?: string): ForeignDate {
  const parts = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'));
  for (let length = parts.length; length > 0; length--) {
    const date = parts.slice(0, length).join('-');
    if (isPartialDate(date)) return { date, isWhole: length === parts.length };
  }
  return { date: undefined, isWhole: false };
}

interface ChosenDate {
  readonly date: string | undefined;
  /** What of the texts is not in the date. */
  readonly notes: readonly string[];
}

/**
 * The date that several fields of one entry give, the most trusted first: the first that is a date,
 * or a later one that only makes it more precise (`2014` and `2014/05/12`). A text with a month but
 * no year (`Nov 13`) is read with the year of another.
 */
export function chooseDate(texts: readonly string[]): ChosenDate {
  const said = [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  const read = said.map((text) => ({ text, ...parseForeignDate(text) }));
  const year = read.find(({ date }) => date !== undefined)?.date?.slice(0, 4);
  const dated = read.map((one) =>
    one.date === undefined && year !== undefined && MONTH.test(one.text)
      ? { text: one.text, ...parseForeignDate(`${one.text} ${year}`) }
      : one,
  );
  const dates = dated.flatMap(({ date }) => date ?? []);
  const [first] = dates;
  const date = dates
    .filter((one) => first !== undefined && one.startsWith(first))
    .toSorted((a, b) => b.length - a.length)[0];
  const notes = dated.flatMap(({ text, date: own, isWhole }) =>
    own === undefined
      ? [`"${text}" is no date; left out`]
      : !date?.startsWith(own)
        ? [`"${text}" is another date than ${date}; left out`]
        : isWhole
          ? []
          : [`"${text}" is no date that exists; only ${own} is taken from it`],
  );
  return { date, notes };
}
