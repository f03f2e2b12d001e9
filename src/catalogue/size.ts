/**
 * Up to this many papers, everything has files of its own, and pages show everything that is known.
 */
const SMALL_UP_TO = 2000;

/** Whether a collection is so large that repetition on its pages matters. */
export function isLarge(papers: number): boolean {
  return papers > SMALL_UP_TO;
}
