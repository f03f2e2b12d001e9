import { logarithm } from '../../catalogue/logarithm.ts';
import type { Keyword } from './find-keywords.ts';

/** Occurrences after which a word has half of its full weight, as k1 of BM25. */
const HALF = 4;

/**
 * Weights that depend on how well the number of papers with a word tells what it is worth: at 100
 * papers and fewer (where words that every science uses look rare), and at 1,000 and more. The
 * latter were chosen on SciFact and Cranfield, with documents as questions.
 */
const FEW = 100;
const MANY = 1000;
/** Of a word that every science uses, where it stands alone. */
const FAINT_WEIGHTS = [0.4, 0.7] as const;
/** Of two neighbouring words, which repeat what each of them says. */
const PAIR_WEIGHTS = [1, 0.7] as const;
/** What is lost when all closeness comes from a single word. */
const NARROW_LOSSES = [0.7, 0.5] as const;

/** Longer phrases say why papers are close, and add nothing to how close they are. */
export const MOST_WEIGHED = 2;

/** What a keyword weighs in its paper, of so many papers, before it is known how many have it. */
export function getFactor(
  { length, count, faint }: Pick<Keyword, 'length' | 'count' | 'faint'>,
  total: number,
): number {
  if (length > MOST_WEIGHED) return 0;
  const kind = length > 1 ? fit(PAIR_WEIGHTS, total) : faint ? fit(FAINT_WEIGHTS, total) : 1;
  return (kind * count) / (count + HALF);
}

/** What is lost when all closeness comes from a single word, among so many papers. */
export function getNarrowLoss(total: number): number {
  return fit(NARROW_LOSSES, total);
}

function fit([few, many]: readonly [number, number], total: number): number {
  const part = logarithm(Math.max(1, total) / FEW) / logarithm(MANY / FEW);
  return few + (many - few) * Math.min(1, Math.max(0, part));
}
