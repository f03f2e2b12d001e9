/** Up to this many papers, every mention that is not introduced by a single paper has a page. */
const MAX_SMALL = 2000;

/** Up to this many papers, mentions in three papers have a page; above, those in five. */
const MAX_MEDIUM = 20_000;

/** Maximum number of pages; mentions in most papers take precedence. */
export const MAX_PAGES = 2500;

/**
 * Number of papers that must mention something for it to have a page. In large collections, most
 * names are used only by the paper that introduced them.
 *
 * @param count number of papers in the collection
 */
export function countForMentionPage(count: number): number {
  return count <= MAX_SMALL ? 1 : count <= MAX_MEDIUM ? 3 : 5;
}
