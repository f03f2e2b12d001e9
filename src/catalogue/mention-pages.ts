/** Up to this many papers, every mention that comes from another source has a page. */
const SMALL_UP_TO = 2000;

/** Up to this many papers, mentions in three papers have a page; beyond, those in five. */
const LARGE_FROM = 20_000;

/** Maximum number of pages; mentions in most papers take precedence. */
export const MAX_PAGES = 2500;

/**
 * Number of papers that must mention something for it to have a page. In large collections, most
 * names are used only by the paper that introduced them.
 *
 * @param count number of papers in the collection
 */
export function countForMentionPage(count: number): number {
  return count <= SMALL_UP_TO ? 1 : count <= LARGE_FROM ? 3 : 5;
}
