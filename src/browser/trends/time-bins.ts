import { formatDate } from '../../catalogue/dates.ts';

/** The length of a period. */
export type Unit = 'year' | 'month';

/** Consecutive periods in which papers are counted. */
export interface TimeBins {
  readonly unit: Unit;
  /** `2021` or `2021-03`, oldest first. */
  readonly ids: readonly string[];
}

/** Maximum number of months that fit in a chart and a table. */
const MAX_MONTHS = 72;
/** Collections with fewer years default to months. */
const MIN_YEARS_TO_DEFAULT_TO_YEARS = 3;

/** @param dates as precise as known; dates without a month are left out of months */
export function createBins(dates: Iterable<string>, unit: Unit): TimeBins {
  const length = unit === 'year' ? 4 : 7;
  const known = [...dates]
    .filter((date) => date.length >= length)
    .map((date) => date.slice(0, length));
  const [first, last] = known.reduce<[string, string]>(
    ([low, high], id) => [id < low ? id : low, id > high ? id : high],
    ['9999-99', ''],
  );
  const ids: string[] = [];
  if (last !== '') for (let id = first; id <= last; id = getNext(id)) ids.push(id);
  return { unit, ids };
}

/** The units that the reader can choose from, the default first. */
export function listUnits(dates: readonly string[]): Unit[] {
  const months = createBins(dates, 'month').ids.length;
  if (months < 2 || months > MAX_MONTHS) return ['year'];
  return createBins(dates, 'year').ids.length < MIN_YEARS_TO_DEFAULT_TO_YEARS
    ? ['month', 'year']
    : ['year', 'month'];
}

/** The heading of a period: "2021", "Mar 2021". */
export function formatBin(id: string): string {
  return formatDate(id, 'short');
}

/** Number of papers in each period. */
export function countDates(dates: Iterable<string | undefined>, { unit, ids }: TimeBins): number[] {
  const length = unit === 'year' ? 4 : 7;
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const counts = ids.map(() => 0);
  for (const date of dates) {
    const index = date === undefined ? undefined : indexes.get(date.slice(0, length));
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/**
 * The range of rows for each period in papers sorted by date. Dates that are too imprecise for a
 * period are between two ranges.
 *
 * @param dates newest first, undated last; see `compareNewest`
 */
export function findStretches(
  dates: readonly (string | undefined)[],
  { ids }: TimeBins,
): [from: number, end: number][] {
  const firsts = new Map<string, number>();
  const lengths = new Map<string, number>();
  const length = ids[0]?.length ?? 0;
  for (const [index, date] of dates.entries()) {
    const id = date?.slice(0, length) ?? '';
    if (!firsts.has(id)) firsts.set(id, index);
    lengths.set(id, (lengths.get(id) ?? 0) + 1);
  }
  return ids.map((id) => {
    const from = firsts.get(id) ?? 0;
    return [from, from + (lengths.get(id) ?? 0)];
  });
}

function getNext(id: string): string {
  const [year = 0, month] = id.split('-').map(Number);
  if (month === undefined) return String(year + 1).padStart(4, '0');
  return month === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
}
