import type { CataloguePaper, Group } from './catalogue.ts';
import { compareText } from './order.ts';

/** How often something occurs in a set of papers. */
export interface Count<T> {
  readonly of: T;
  readonly count: number;
}

/**
 * Counts the groups (topics, people, …) that a set of papers belongs to, most frequent first.
 *
 * @param getGroups the groups of one paper, each at most once
 */
export function countGroups<T extends Group>(
  papers: readonly CataloguePaper[],
  getGroups: (paper: CataloguePaper) => readonly T[],
): readonly Count<T>[] {
  const counts = new Map<T, number>();
  for (const group of papers.flatMap(getGroups)) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts]
    .map(([of, count]) => ({ of, count }))
    .sort((a, b) => b.count - a.count || compareText(a.of.name, b.of.name));
}
