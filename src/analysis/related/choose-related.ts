import type { Related } from './relate-papers.ts';

const MAX_SHOWN = 6;

/** Number of candidates per paper, some of which are dropped. */
export const CANDIDATES = 12;

/**
 * Minimum similarity of papers that share no topic. Below it, shared words are a coincidence: "Fast
 * Fourier Transform", "operators", "pre-trained models". A review of all pairs of this project's
 * collection found none across topics that is related; the most similar one has 0.055.
 * On SciFact and Cranfield, which have no topics, the limit costs 0.003 and 0 of nDCG@10 (`npm run
 * bench:related`); 0.07 costs 0.003 and 0.001.
 */
const MIN_CLOSENESS_ACROSS_TOPICS = 0.06;

/**
 * Chooses the related papers to show: at most six, most similar first; fewer or none if their
 * similarity is low. Papers that share a topic, which maintainers define, only need the minimum of
 * `create-ranking.ts`.
 *
 * @param found most similar first, preferably `CANDIDATES` of them
 * @param getTopics ids of a paper's topics, without 'Other'
 */
export function chooseRelated(
  id: string,
  found: readonly Related[],
  getTopics: (id: string) => readonly string[],
): readonly Related[] {
  const topics = new Set(getTopics(id));
  return found
    .filter(
      ({ id: other, score }) =>
        score >= MIN_CLOSENESS_ACROSS_TOPICS || getTopics(other).some((topic) => topics.has(topic)),
    )
    .slice(0, MAX_SHOWN);
}
