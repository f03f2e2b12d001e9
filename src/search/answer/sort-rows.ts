import type { Sort } from '../address.ts';
import type { Columns } from '../index/columns.ts';

/**
 * Sorts papers, keeping those with all the words before the others, whatever the order.
 *
 * @param rows best first
 * @param sort in "relevant newest", only papers with all the words are sorted by date
 * @param complete how many of them contain all the words
 * @param titleRanks needed for the order by title
 */
export function sortRows(
  rows: Int32Array,
  complete: number,
  sort: Sort | 'relevant newest',
  { years }: Pick<Columns, 'years'>,
  titleRanks: Int32Array | undefined,
): Int32Array {
  const orders: Record<typeof sort, ((a: number, b: number) => number) | undefined> = {
    best: undefined,
    newest: (a, b) => a - b,
    'relevant newest': (a, b) => a - b,
    // Papers without a date come last.
    oldest: (a, b) => Number(!years[a]) - Number(!years[b]) || b - a,
    title: (a, b) => (titleRanks?.[a] ?? 0) - (titleRanks?.[b] ?? 0),
  };
  const order = orders[sort];
  if (order === undefined) return rows;
  const sorted = new Int32Array(rows.length);
  sorted.set(rows.slice(0, complete).sort(order));
  const others = rows.slice(complete);
  sorted.set(sort === 'relevant newest' ? others : others.sort(order), complete);
  return sorted;
}
