import type { Paper } from '../collection/schema.ts';
import { readKeywords, type Keyword } from './keywords.ts';

/** Occurrences after which a word has half of its full weight, as k1 of BM25. */
const HALF = 4;

/** Weight of a word that every science uses, where it stands alone. */
const FAINT_WEIGHT = 0.4;

/** Longer phrases say why papers are close, and add nothing to how close they are. */
const MOST_WEIGHED = 2;

/** A paper's words and pairs of words by key, each with its part of a vector of length 1. */
export interface Profile {
  readonly id: string;
  readonly weights: ReadonlyMap<string, number>;
}

/** What a keyword weighs in its paper before it is known how many papers have it. */
export function getFactor({ length, count, faint }: Keyword): number {
  if (length > MOST_WEIGHED) return 0;
  return ((faint && length === 1 ? FAINT_WEIGHT : 1) * count) / (count + HALF);
}

/** What the papers are about, in weights of words that at least two of them have. */
export function createProfiles(
  papers: readonly Pick<Paper, 'id' | 'title' | 'abstract'>[],
): Profile[] {
  const spread = new Map<string, number>();
  const read = papers.map((paper) => {
    const factors = new Map<string, number>();
    for (const [key, keyword] of readKeywords(paper)) {
      if (keyword.length > MOST_WEIGHED) continue;
      factors.set(key, getFactor(keyword));
      spread.set(key, (spread.get(key) ?? 0) + 1);
    }
    return { id: paper.id, factors };
  });
  return read.map(({ id, factors }) => {
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [key, factor] of factors) {
      const having = spread.get(key) ?? 0;
      const weight = factor * Math.log(papers.length / having);
      squares += weight ** 2;
      if (having > 1) weights.set(key, weight);
    }
    const length = Math.sqrt(squares) || 1;
    for (const [key, weight] of weights) weights.set(key, weight / length);
    return { id, weights };
  });
}
