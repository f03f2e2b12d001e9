/**
 * Measures of a ranking against judgements. All positive grades count as equally relevant:
 * published results on the small judged collections are binary, and ours should be comparable.
 */

/** Grades by document, 0 or more. */
export type Judgements = ReadonlyMap<string, number>;

/**
 * Normalised discounted cumulative gain of the first `depth` results, with gains of 1 and
 * discounts of log2(rank + 1): K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of
 * IR techniques", TOIS 20, 2002.
 *
 * @param ranking ids, best first, each once
 * @returns from 0 to 1; 0 if nothing is relevant
 */
export function ndcg(ranking: readonly string[], judgements: Judgements, depth: number): number {
  const discount = (rank: number): number => 1 / Math.log2(rank + 1);
  const gained = ranking
    .slice(0, depth)
    .reduce((sum, id, i) => sum + (isRelevant(id, judgements) ? discount(i + 1) : 0), 0);
  const possible = Math.min(depth, countRelevant(judgements));
  let ideal = 0;
  for (let rank = 1; rank <= possible; rank++) ideal += discount(rank);
  return ideal === 0 ? 0 : gained / ideal;
}

/** 1 / rank of the first relevant result; 0 without one. */
export function reciprocalRank(ranking: readonly string[], judgements: Judgements): number {
  const index = ranking.findIndex((id) => isRelevant(id, judgements));
  return index === -1 ? 0 : 1 / (index + 1);
}

/** Share of the relevant documents among the first `depth` results; 0 if there are none. */
export function recall(ranking: readonly string[], judgements: Judgements, depth: number): number {
  const relevant = countRelevant(judgements);
  const found = ranking.slice(0, depth).filter((id) => isRelevant(id, judgements)).length;
  return relevant === 0 ? 0 : found / relevant;
}

function isRelevant(id: string, judgements: Judgements): boolean {
  return (judgements.get(id) ?? 0) > 0;
}

function countRelevant(judgements: Judgements): number {
  return [...judgements.values()].filter((grade) => grade > 0).length;
}
