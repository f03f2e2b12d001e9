import {
  chooseSharedWords,
  type ChosenWord,
  type SharedWord,
} from '../../analysis/keywords/shared-words.ts';
import { getNarrowLoss } from '../../analysis/keywords/word-weights.ts';
import type { WeighedWord, WeighedWords } from './weigh-words.ts';

/** A word or phrase that occurs in several of the papers. */
export interface CommonWord extends ChosenWord {
  /** Indexes of these papers among those compared. */
  readonly papers: readonly number[];
}

export interface ComparedWords {
  /**
   * Words that the papers have in common, most characteristic first; words of all papers before
   * words of some.
   */
  readonly common: readonly CommonWord[];
  /** For each paper, the most characteristic words that occur in none of the others. */
  readonly particular: readonly (readonly ChosenWord[])[];
}

/**
 * Chooses words that characterize what papers have in common and what sets each one apart. It uses
 * the same measure as related papers, so two papers have the same words in common here as there.
 */
export function compareWords(papers: readonly WeighedWords[]): ComparedWords {
  const owners = new Map<string, number[]>();
  for (const [index, words] of papers.entries()) {
    for (const key of words.keys()) owners.set(key, [...(owners.get(key) ?? []), index]);
  }
  const byOwners = Map.groupBy(owners, ([, indexes]) => indexes.join());
  const groups = [...byOwners.values()]
    .map((entries) => ({
      indexes: entries[0]?.[1] ?? [],
      shared: entries.flatMap(([key, indexes]) => share(key, indexes, papers)),
    }))
    .sort((a, b) => b.indexes.length - a.indexes.length || compareLists(a.indexes, b.indexes));
  return {
    common: groups
      .filter(({ indexes }) => indexes.length > 1)
      .flatMap(({ indexes, shared }) =>
        chooseSharedWords(shared).map((chosen) => ({ ...chosen, papers: indexes })),
      ),
    particular: papers.map((_, index) => {
      const own = groups.find(({ indexes }) => indexes.length === 1 && indexes[0] === index);
      return chooseSharedWords(own?.shared ?? []);
    }),
  };
}

/** Similarity of two papers; see `related/relate-papers.ts`. */
export function getCloseness(a: WeighedWords, b: WeighedWords, total: number): number {
  let sum = 0;
  let largest = 0;
  for (const [key, { weight }] of a) {
    const product = weight * (b.get(key)?.weight ?? 0);
    sum += product;
    if (product > largest) largest = product;
  }
  return sum * (1 - getNarrowLoss(total) * (largest / (sum || 1)) ** 2);
}

/** A word that occurs in all these papers, weighted with its average weight in their pairs. */
function share(
  key: string,
  indexes: readonly number[],
  papers: readonly WeighedWords[],
): readonly SharedWord[] {
  const all = indexes.flatMap((index): WeighedWord | [] => papers[index]?.get(key) ?? []);
  const [ours] = all;
  const theirs = all.at(-1);
  if (!ours || !theirs) return [];
  const product = all.reduce((result, { weight }) => result * weight, 1);
  return [{ ours, theirs, weight: product ** (2 / all.length) }];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  return a.join() < b.join() ? -1 : 1;
}
