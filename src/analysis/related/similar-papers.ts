import type { Explanation } from './explain-papers.ts';

/** Number of similar papers stored per paper. */
export const NEAR = 12;

/** All papers with the most similar ones of each and their characteristic words. */
export interface SimilarPapers {
  /** Sorted by code point; papers are identified by their index here. */
  readonly ids: readonly string[];
  /** `NEAR` indexes per paper, most similar first; −1 if there are fewer. */
  readonly near: Int32Array;
  /** Their similarities. */
  readonly scores: Float32Array;
  /** The most characteristic words of each paper, as lines of key, form and count. */
  readonly keywordLines: readonly string[];
}

/** @param found the similar papers of each paper, in order */
export function createSimilarPapers(
  ids: readonly string[],
  found: Iterable<Explanation>,
): SimilarPapers {
  const near = new Int32Array(ids.length * NEAR).fill(-1);
  const scores = new Float32Array(ids.length * NEAR);
  const keywordLines: string[] = [];
  for (const one of found) {
    near.set(one.papers.slice(0, NEAR), keywordLines.length * NEAR);
    scores.set(one.scores.slice(0, NEAR), keywordLines.length * NEAR);
    keywordLines.push(one.keywordLines);
  }
  return { ids, near, scores, keywordLines };
}
