/** Above this number, repeated content would make up most of the site. */
const MAX_PAPERS_IN_FULL = 2000;

/**
 * Whether pages and files omit content that would be repeated for every paper. This concerns
 * content, independently of how a site is built (`src/large/is-large.ts`).
 */
export function isAbridged(papers: number): boolean {
  return papers > MAX_PAPERS_IN_FULL;
}
