import type { Columns } from '../index/columns.ts';

/**
 * How many papers are in each stretch of rows, as a line over time needs it: rows are in the order
 * of the dates, so no date need be loaded.
 *
 * @param stretches each from a row on and before another
 * @param rows in any order, none twice
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
