import { splitWords } from '../words/split-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';

/** Number of top papers for which texts are compared: one page of results. */
export const MAX_COMPARED_TEXTS = 20;

/** Number of most similar papers that contribute to a paper's score. */
const NEIGHBOURS = 3;

/** Weight of their scores relative to its own. */
const NEIGHBOUR_WEIGHT = 0.25;

/**
 * Smooths scores over similar papers: each paper's score increases with the scores of the papers
 * most similar to it, since relevant papers resemble each other (the cluster hypothesis; F. Diaz,
 * "Regularizing ad hoc retrieval scores", CIKM 2005).
 *
 * @param texts of the top papers
 * @param scores of the same papers, in the same order
 */
export function smoothScores(texts: readonly string[], scores: readonly number[]): number[] {
  const vectors = createVectors(texts);
  return scores.map((own, i) => {
    const nearest = vectors
      .map((vector, j) => ({
        similarity: i === j ? 0 : getCosine(vectors[i] ?? new Map(), vector),
        score: scores[j] ?? 0,
      }))
      .filter(({ similarity }) => similarity > 0)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, NEIGHBOURS);
    const all = nearest.reduce((sum, { similarity }) => sum + similarity, 0);
    if (all === 0) return (1 - NEIGHBOUR_WEIGHT) * own;
    const theirs =
      nearest.reduce((sum, { similarity, score }) => sum + similarity * score, 0) / all;
    return (1 - NEIGHBOUR_WEIGHT) * own + NEIGHBOUR_WEIGHT * theirs;
  });
}

type Vector = ReadonlyMap<string, number>;

/** TF-IDF unit vectors. */
function createVectors(texts: readonly string[]): Vector[] {
  const counts = texts.map((text) => {
    const count = new Map<string, number>();
    for (const { text: word, term } of splitWords(text)) {
      if (!STOP_WORDS.has(word)) count.set(term, (count.get(term) ?? 0) + 1);
    }
    return count;
  });
  const papers = new Map<string, number>();
  for (const count of counts) {
    for (const term of count.keys()) papers.set(term, (papers.get(term) ?? 0) + 1);
  }
  return counts.map((count) => {
    const weights = [...count].map(([term, frequency]): [string, number] => [
      term,
      (1 + Math.log(frequency)) * Math.log(1 + texts.length / (papers.get(term) ?? 1)),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([term, weight]) => [term, weight / (length || 1)]));
  });
}

function getCosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}
