/** Above this number, what pages repeat would make most of the site. */
const MAX_PAPERS_IN_FULL = 2000;

/**
 * Whether pages and files leave out what they would repeat for every paper: a decision about content,
 * independent of how a site is built (`large/is-large.ts`).
 */
export function isAbridged(papers: number): boolean {
  return papers > MAX_PAPERS_IN_FULL;
}
