import type { Columns } from '../index/columns.ts';

/**
 * Counts papers in ranges of rows. Rows are in order of date, so a count over time needs no dates.
 *
 * @param stretches ranges `[from, end)`
 * @param rows in any order, without duplicates
 */
export function countWithin(
  stretches: readonly (readonly [from: number, end: number])[],
  rows: Int32Array,
  { count }: Pick<Columns, 'count'>,
): number[] {
  const isThere = new Uint8Array(count);
  for (const row of rows) isThere[row] = 1;
  return stretches.map(([from, end]) => {
    let sum = 0;
    for (let row = from; row < end; row++) sum += isThere[row] ?? 0;
    return sum;
  });
}
