import type { Related } from './relate-papers.ts';

const MAX_SHOWN = 6;

/** How many to find for a paper, of which some are dropped. */
export const CANDIDATES = 12;

/**
 * Least closeness of papers that share no topic. Below it, what papers of different topics share is a
 * coincidence: "Fast Fourier Transform", "operators", "pre-trained models". Chosen on the
 * committed collection: of all pairs there, read by hand, none across topics is related, and the
 * closest has 0.055. On SciFact and Cranfield, which have no topics, the limit costs 0.003 and 0 of
 * nDCG@10 (`npm run bench:related`); 0.07 costs 0.003 and 0.001.
 */
const MIN_CLOSENESS_ACROSS_TOPICS = 0.06;

/**
 * Returns the related papers to show: at most six, closest first; fewer or none where the closest are
 * far. Those that share a topic, which the maintainer defined, only need the least closeness of
 * `create-ranking.ts`.
 *
 * @param found closest first, at best `CANDIDATES` of them
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
