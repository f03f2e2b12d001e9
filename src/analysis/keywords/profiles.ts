import type { Paper } from '../../collection/schema.ts';
import { readKeywords } from './read-keywords.ts';
import { getFactor, MAX_WEIGHED_LENGTH } from './word-weights.ts';

/** A paper's words and pairs of words by key, with the components of a unit vector. */
export interface Profile {
  readonly id: string;
  readonly weights: ReadonlyMap<string, number>;
}

/** Creates the profiles of papers from the words that occur in at least two of them. */
export function createProfiles(
  papers: readonly Pick<Paper, 'id' | 'title' | 'abstract'>[],
): Profile[] {
  const spread = new Map<string, number>();
  const read = papers.map((paper) => {
    const factors = new Map<string, number>();
    for (const [key, keyword] of readKeywords(paper)) {
      if (keyword.length > MAX_WEIGHED_LENGTH) continue;
      factors.set(key, getFactor(keyword, papers.length));
      spread.set(key, (spread.get(key) ?? 0) + 1);
    }
    return { id: paper.id, factors };
  });
  return read.map(({ id, factors }) => {
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [key, factor] of factors) {
      const frequency = spread.get(key) ?? 0;
      const weight = factor * Math.log(papers.length / frequency);
      squares += weight ** 2;
      if (frequency > 1) weights.set(key, weight);
    }
    const length = Math.sqrt(squares) || 1;
    for (const [key, weight] of weights) weights.set(key, weight / length);
    return { id, weights };
  });
}
