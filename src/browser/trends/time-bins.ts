import { formatDate } from '../../catalogue/dates.ts';

/** How finely time is cut. */
export type Unit = 'year' | 'month';

/** Stretches of time in which papers are counted, without gaps. */
export interface TimeBins {
  readonly unit: Unit;
  /** `2021` or `2021-03`, oldest first. */
  readonly ids: readonly string[];
}

/** More stretches are no picture, and no table either. */
const MOST_MONTHS = 72;
/** So few years are told by months, where nothing else is asked for. */
const FEW_YEARS = 3;

/** @param dates as precise as they are known; none are left out here, some may fall into no month */
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

/** The units that there are to choose from, the usual one first. */
export function listUnits(dates: readonly string[]): Unit[] {
  const months = createBins(dates, 'month').ids.length;
  if (months < 2 || months > MOST_MONTHS) return ['year'];
  return createBins(dates, 'year').ids.length < FEW_YEARS ? ['month', 'year'] : ['year', 'month'];
}

/** A stretch as tables head it: "2021", "Mar 2021". */
export function formatBin(id: string): string {
  return formatDate(id, 'short');
}

/** Papers in each stretch. */
export function countDates(dates: Iterable<string | undefined>, { unit, ids }: TimeBins): number[] {
  const length = unit === 'year' ? 4 : 7;
  const places = new Map(ids.map((id, place) => [id, place]));
  const counts = ids.map(() => 0);
  for (const date of dates) {
    const place = date === undefined ? undefined : places.get(date.slice(0, length));
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/**
 * Where each stretch stands in papers that are in the order of their dates: from this place on, and
 * before that. Dates that are too imprecise for a stretch stand between two of them.
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
  for (const [place, date] of dates.entries()) {
    const id = date?.slice(0, length) ?? '';
    if (!firsts.has(id)) firsts.set(id, place);
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
