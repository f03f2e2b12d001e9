/** Up to this many papers, everybody who wrote one has a page. */
const SMALL_UP_TO = 2000;

/** Up to this many, everybody who wrote five; beyond, who wrote twenty. */
const LARGE_FROM = 20_000;

/**
 * Papers that somebody must have written to have a page. Most people of a great collection wrote
 * one of its papers, and a page that says only that says nothing: 74,728 records of arXiv have
 * 177,084 authors, of whom 67,663 wrote two and 18,424 five. The names of the others lead to a
 * search for their papers. The lists of those who wrote ten of 100,000 would name each paper twice.
 *
 * @param count papers of the collection
 * @param from as `site.yaml` says it
 */
export function countForPage(count: number, from: number | undefined): number {
  return from ?? (count <= SMALL_UP_TO ? 1 : count <= LARGE_FROM ? 5 : 20);
}
