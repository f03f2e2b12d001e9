/**
 * Up to this many papers, every author has a page, and every mention that is not introduced by its
 * only paper.
 */
const MAX_SMALL = 2000;

/**
 * Up to this many papers, authors of five and mentions in three have a page; above, authors of twenty
 * and mentions in five.
 */
const MAX_MEDIUM = 20_000;

/** Maximum number of pages of mentions; mentions in most papers take precedence. */
export const MAX_MENTION_PAGES = 2500;

/**
 * Returns how many papers must mention something for it to have a page. In large collections, most
 * names are used only by the paper that introduced them.
 *
 * @param count number of papers in the collection
 */
export function getMinPapersOfMention(count: number): number {
  return count <= MAX_SMALL ? 1 : count <= MAX_MEDIUM ? 3 : 5;
}

/**
 * Returns how many papers someone must have written to have a page. Most authors in a large
 * collection wrote one of its papers, and a page for them would add nothing: 74,728 records of
 * arXiv have 177,084 authors, of whom 67,663 wrote at least two and 18,424 at least five. The names
 * of other authors link to a search. With a limit of ten at 100,000 papers, the lists of people
 * would name each paper twice.
 *
 * @param count number of papers in the collection
 * @param from the setting in `site.yaml`
 */
export function getMinPapersOfPerson(count: number, from: number | undefined): number {
  return from ?? (count <= MAX_SMALL ? 1 : count <= MAX_MEDIUM ? 5 : 20);
}
