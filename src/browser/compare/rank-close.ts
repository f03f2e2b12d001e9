import { chooseSharedWords } from '../../analysis/keywords/shared-words.ts';
import { getCloseness } from './compare-words.ts';
import type { WeighedWords } from './weigh-words.ts';

/** A paper that is close to all of several papers. */
export interface ClosePaper<Paper> {
  readonly paper: Paper;
  /** Geometric mean of its similarities to each of them. */
  readonly score: number;
  /** For each of them, the words that it shares with it, most characteristic first. */
  readonly words: readonly (readonly string[])[];
}

/** Similarities below this are due to chance; see `related/create-ranking.ts`. */
const MIN_CLOSENESS = 0.026;
/** A paper may be less similar to one of several papers, but not unrelated. */
const MIN_CLOSENESS_TO_EACH = 0.01;

/**
 * Ranks the papers that are close to every one of `chosen`. A paper that is very close to one and
 * unrelated to another is excluded.
 *
 * @param total number of papers in the collection
 */
export function rankClose<Paper extends { readonly words: WeighedWords }>(
  candidates: readonly Paper[],
  chosen: readonly WeighedWords[],
  total: number,
): readonly ClosePaper<Paper>[] {
  return candidates
    .flatMap((paper) => {
      const each = chosen.map((words) => getCloseness(words, paper.words, total));
      const score =
        each.reduce((product, closeness) => product * closeness, 1) ** (1 / each.length);
      if (score < MIN_CLOSENESS || Math.min(...each) < MIN_CLOSENESS_TO_EACH) return [];
      return [{ paper, score, words: chosen.map((words) => listShared(words, paper.words)) }];
    })
    .sort((a, b) => b.score - a.score);
}

function listShared(ours: WeighedWords, theirs: WeighedWords): readonly string[] {
  return chooseSharedWords(
    [...ours.values()].flatMap((own) => {
      const other = theirs.get(own.key);
      return other ? [{ ours: own, theirs: other, weight: own.weight * other.weight }] : [];
    }),
  ).map(({ form }) => form);
}
