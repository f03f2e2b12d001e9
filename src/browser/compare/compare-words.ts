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
  for (const [place, words] of papers.entries()) {
    for (const key of words.keys()) owners.set(key, [...(owners.get(key) ?? []), place]);
  }
  const byOwners = Map.groupBy(owners, ([, places]) => places.join());
  const groups = [...byOwners.values()]
    .map((entries) => ({
      places: entries[0]?.[1] ?? [],
      shared: entries.flatMap(([key, places]) => share(key, places, papers)),
    }))
    .sort((a, b) => b.places.length - a.places.length || compareLists(a.places, b.places));
  return {
    common: groups
      .filter(({ places }) => places.length > 1)
      .flatMap(({ places, shared }) =>
        chooseSharedWords(shared).map((chosen) => ({ ...chosen, papers: places })),
      ),
    particular: papers.map((_, place) => {
      const own = groups.find(({ places }) => places.length === 1 && places[0] === place);
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
  places: readonly number[],
  papers: readonly WeighedWords[],
): readonly SharedWord[] {
  const all = places.flatMap((place): WeighedWord | [] => papers[place]?.get(key) ?? []);
  const [ours] = all;
  const theirs = all.at(-1);
  if (!ours || !theirs) return [];
  const product = all.reduce((result, { weight }) => result * weight, 1);
  return [{ ours, theirs, weight: product ** (2 / all.length) }];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  return a.join() < b.join() ? -1 : 1;
}
