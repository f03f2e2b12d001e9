/**
 * Collections with more papers than this use the implementations in this room. Astro keeps its
 * content store in memory as objects and once more as one string: 100,000 papers take 3.9 GB.
 */
const MAX_PAPERS_IN_STORE = 5000;

/**
 * Whether a collection is built by the implementations for large collections.
 *
 * @param papers number of papers in the collection
 * @param forced the setting `OFFPRINT_LARGE`, which overrides the number
 */
export function isLargeCollection(papers: number, forced?: 'on' | 'off'): boolean {
  return forced === undefined ? papers > MAX_PAPERS_IN_STORE : forced === 'on';
}
