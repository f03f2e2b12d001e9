import type { CatalogueTopic, Neighbours } from './types.ts';

/**
 * Finds the previous and next paper of each paper, by id. Computing them all at once saves each page
 * a search.
 */
export function createNeighbours(
  topics: readonly CatalogueTopic[],
): ReadonlyMap<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  for (const topic of topics) {
    topic.papers.forEach((paper, index) => {
      if (paper.topics[0]?.topic.id !== topic.id) return;
      neighbours.set(paper.id, {
        topic,
        newer: topic.papers[index - 1],
        older: topic.papers[index + 1],
      });
    });
  }
  return neighbours;
}
