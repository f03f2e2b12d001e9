/** Up to this many papers, whatever a paper takes from others has a page. */
const SMALL_UP_TO = 2000;

/** Up to this many, what three papers name; beyond, what five name. */
const LARGE_FROM = 20_000;

/** So many pages at most, those of what most papers name. */
export const MOST_PAGES = 2500;

/**
 * Papers that must name something for it to have a page. Most names of a great collection are those
 * that a paper gives to its own, and stand in no other.
 *
 * @param count papers of the collection
 */
export function countForMentionPage(count: number): number {
  return count <= SMALL_UP_TO ? 1 : count <= LARGE_FROM ? 3 : 5;
}
