import type { CataloguePaper, Group } from './types.ts';
import { compareText } from './order.ts';

/** A group, such as a topic, and how many papers of a set belong to it. */
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

/** Sorts groups by frequency, then by name, and returns the first `max`. */
export function rankCounts<T extends Group>(
  counts: ReadonlyMap<T, number>,
  max = counts.size,
): readonly Count<T>[] {
  return Array.from(counts, ([of, count]) => ({ of, count }))
    .sort((a, b) => b.count - a.count || compareText(a.of.name, b.of.name))
    .slice(0, max);
}
