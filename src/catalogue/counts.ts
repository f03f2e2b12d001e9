import type { CataloguePaper, Group } from './types.ts';
import { compareText } from './order.ts';

/** How often something occurs in a set of papers. */
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
 * Sorts groups by frequency, then by name. Only as many groups with the lowest counts are sorted as
 * are needed.
 */
export function rankCounts<T extends Group>(
  counts: ReadonlyMap<T, number>,
  most = counts.size,
): readonly Count<T>[] {
  const least = Float64Array.from(counts.values()).sort().at(-most) ?? 0;
  return Array.from(counts, ([of, count]) => ({ of, count }))
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || compareText(a.of.name, b.of.name))
    .slice(0, most);
}
