/** Up to this many papers everything has files of its own, and a page says all that is known. */
const SMALL_UP_TO = 2000;

/** Whether a collection is so large that what its pages repeat counts. */
export function isLarge(papers: number): boolean {
  return papers > SMALL_UP_TO;
}
