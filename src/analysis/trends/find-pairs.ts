import { findBounds } from './measure-change.ts';

/** Two groups with papers in common. */
export interface Pair<T> {
  readonly one: T;
  readonly other: T;
  readonly both: number;
  /** Ratio of the number of shared papers to the number expected by chance. */
  readonly lift: number;
}

interface Group {
  readonly id: string;
  readonly papers: readonly { readonly id: string }[];
}

/**
 * Finds groups that occur together significantly more often than by chance, most certain first: the
 * lower bound of the smaller group's share that is also in the other (Wilson's interval) exceeds
 * the other's share of all papers.
 *
 * @param total number of papers
 */
export function findPairs<T extends Group>(groups: readonly T[], total: number): Pair<T>[] {
  const groupsByPaper = new Map<string, number[]>();
  for (const [at, { papers }] of groups.entries()) {
    for (const { id } of papers) {
      const own = groupsByPaper.get(id);
      if (own) own.push(at);
      else groupsByPaper.set(id, [at]);
    }
  }
  const counts = new Map<number, number>();
  for (const own of groupsByPaper.values()) {
    for (const [i, one] of own.entries()) {
      for (const other of own.slice(i + 1)) {
        const key = one * groups.length + other;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .flatMap(([key, both]) => {
      const [one, other] = [groups[Math.floor(key / groups.length)], groups[key % groups.length]];
      if (!one || !other) return [];
      const [small, large] = [one, other].map(({ papers }) => papers.length).sort((a, b) => a - b);
      if (small === undefined || large === undefined) return [];
      const expected = large / total;
      const minLift = findBounds(both, small).low / expected;
      return minLift > 1 ? [{ one, other, both, lift: both / small / expected, minLift }] : [];
    })
    .sort((a, b) => b.minLift - a.minLift || b.both - a.both)
    .map(({ one, other, both, lift }) => ({ one, other, both, lift }));
}
