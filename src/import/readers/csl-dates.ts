import { toObject, toText } from './json-values.ts';

/** The date of a CSL variable as `2021-03-04`, or the first and the last day of a range. */
export function readDates(value: unknown): string[] {
  const date = toObject(value);
  const ranges: readonly unknown[] = Array.isArray(date['date-parts']) ? date['date-parts'] : [];
  const dates = ranges.flatMap((parts) => formatParts(parts) ?? []);
  const text = toText(date.raw) ?? toText(date.literal);
  return dates.length > 0 || text === undefined ? dates : [text];
}

function formatParts(parts: unknown): string | undefined {
  if (!Array.isArray(parts) || toText(parts[0]) === undefined) return undefined;
  const [year, month, day] = parts.map(toText);
  // The months 13 to 24 are seasons and other parts of a year.
  const known = Number(month) > 12 ? [year] : [year, month, day];
  return known
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
