import type { CataloguePaper, Group } from './types.ts';
import { compareText } from './order.ts';

/** An item, such as a topic, and the number of papers in a set that have it. */
export interface Count<T> {
  readonly of: T;
  readonly count: number;
}

/**
 * Counts the papers of each group (topic, person, …). A paper counts once per group.
 *
 * @param getGroups returns the groups of one paper
 */
export function countGroups<T extends Group>(
  papers: readonly CataloguePaper[],
  getGroups: (paper: CataloguePaper) => readonly T[],
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const paper of papers) {
    for (const group of new Set(getGroups(paper))) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

/**
 * Sorts groups by frequency, then by name. Groups that cannot be among the first `max` are dropped
 * before, because sorting all takes longer.
 */
export function rankCounts<T extends Group>(
  counts: ReadonlyMap<T, number>,
  max = counts.size,
): readonly Count<T>[] {
  const minCount = Float64Array.from(counts.values()).sort().at(-max) ?? 0;
  return Array.from(counts, ([of, count]) => ({ of, count }))
    .filter(({ count }) => count >= minCount)
    .sort((a, b) => b.count - a.count || compareText(a.of.name, b.of.name))
    .slice(0, max);
}
