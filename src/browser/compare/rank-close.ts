import { chooseSharedWords } from '../../analysis/keywords/shared-words.ts';
import { getCloseness } from './compare-words.ts';
import type { WeighedWords } from './weigh-words.ts';

/** A paper that is close to all of several. */
export interface Close<Paper> {
  readonly paper: Paper;
  /** Geometric mean of its closeness to each of them. */
  readonly score: number;
  /** Of each of them: what it shares with it, most telling first. */
  readonly words: readonly (readonly string[])[];
}

/** A closeness below this is chance; see `related/create-ranking.ts`. */
const FLOOR = 0.037;
/** To one of several a paper may be less close, but not strange. */
const LEAST = FLOOR / 2;

/**
 * Papers that are close to every one of `chosen`, closest first. What is very close to one and
 * nothing to another is not among them.
 *
 * @param total papers of the collection
 */
export function rankClose<Paper extends { readonly words: WeighedWords }>(
  candidates: readonly Paper[],
  chosen: readonly WeighedWords[],
  total: number,
): readonly Close<Paper>[] {
  return candidates
    .flatMap((paper) => {
      const each = chosen.map((words) => getCloseness(words, paper.words, total));
      const score =
        each.reduce((product, closeness) => product * closeness, 1) ** (1 / each.length);
      if (score < FLOOR || Math.min(...each) < LEAST) return [];
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
  );
}
