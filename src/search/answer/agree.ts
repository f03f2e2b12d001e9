import { splitWords } from '../words/split-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';

/** Best papers whose texts are compared: as many as a first page of results shows. */
export const COMPARED = 20;

/** Of the others, so many that are most like a paper speak for it. */
const NEIGHBOURS = 3;

/** How much their scores weigh beside its own. */
const SHARE = 0.25;

/**
 * Scores in which papers that are alike agree: each gets a share of those of the papers that are
 * most like it. What answers a question well is like other papers that do (the cluster hypothesis;
 * F. Diaz, "Regularizing ad hoc retrieval scores", CIKM 2005).
 *
 * @param texts of the best papers
 * @param scores theirs, in the same order
 */
export function agreeScores(texts: readonly string[], scores: readonly number[]): number[] {
  const vectors = createVectors(texts);
  return scores.map((own, i) => {
    const nearest = vectors
      .map((vector, j) => ({
        likeness: i === j ? 0 : getCosine(vectors[i] ?? new Map(), vector),
        score: scores[j] ?? 0,
      }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, NEIGHBOURS);
    const all = nearest.reduce((sum, { likeness }) => sum + likeness, 0);
    if (all === 0) return (1 - SHARE) * own;
    const theirs = nearest.reduce((sum, { likeness, score }) => sum + likeness * score, 0) / all;
    return (1 - SHARE) * own + SHARE * theirs;
  });
}

type Vector = ReadonlyMap<string, number>;

/** Unit vectors of words, rarer ones of these texts weighing more. */
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
