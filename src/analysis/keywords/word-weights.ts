import { logarithm } from '../../catalogue/logarithm.ts';
import type { Keyword } from './find-keywords.ts';

/** Number of occurrences at which a word has half its maximum weight; corresponds to k1 in BM25. */
const HALF = 4;

/**
 * Weights depend on how reliable document frequencies are, so each has two values. The first is for up
 * to 100 papers, among which words common to all sciences may be rare. The second is for 1,000 and
 * more, and was tuned on SciFact and Cranfield with documents as queries.
 */
const SMALL_COLLECTION = 100;
const LARGE_COLLECTION = 1000;
/** For words, by how common they are across subjects. */
const WORD_WEIGHTS = { specific: [1, 1], field: [0.5, 1], faint: [0.4, 0.7] } as const;
/** For pairs of words, which partly repeat their single words. */
const PAIR_WEIGHTS = { specific: [1, 0.7], field: [0.6, 0.7], faint: [0.6, 0.7] } as const;
/** Reductions of a similarity that is due to a single word. */
const NARROW_LOSSES = [0.7, 0.5] as const;

/** Longer phrases only explain a similarity and don't contribute to it. */
export const MAX_WEIGHED_LENGTH = 2;

/** The weight of a keyword before its document frequency is known. */
export function getFactor(
  { length, count, commonness }: Pick<Keyword, 'length' | 'count' | 'commonness'>,
  total: number,
): number {
  if (length > MAX_WEIGHED_LENGTH) return 0;
  const kind = fit((length > 1 ? PAIR_WEIGHTS : WORD_WEIGHTS)[commonness], total);
  return (kind * count) / (count + HALF);
}

/** The reduction of a similarity that is due to a single word. */
export function getNarrowLoss(total: number): number {
  return fit(NARROW_LOSSES, total);
}

function fit([few, many]: readonly [number, number], total: number): number {
  const part =
    logarithm(Math.max(1, total) / SMALL_COLLECTION) /
    logarithm(LARGE_COLLECTION / SMALL_COLLECTION);
  return few + (many - few) * Math.min(1, Math.max(0, part));
}
