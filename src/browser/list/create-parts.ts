import type { CataloguePaper } from '../../catalogue/types.ts';
import type { Reference } from '../../outputs/citation/reference.ts';
import { countParts, getBundle, type Facts } from './facts.ts';
import { getPart } from './part.ts';

/**
 * The facts of all papers by file path, then by id; old ids are included.
 *
 * @param getReference returns the same reference as for the site's citation files
 */
export function createParts(
  papers: readonly CataloguePaper[],
  getReference: (paper: CataloguePaper) => Reference,
): ReadonlyMap<string, ReadonlyMap<string, Facts>> {
  const count = countParts(papers.length);
  const parts = new Map<string, Map<string, Facts>>();
  const add = (id: string, facts: Facts): void => {
    const path = getPart(id, count);
    parts.set(path, (parts.get(path) ?? new Map<string, Facts>()).set(id, facts));
  };
  for (const paper of papers) {
    const facts = createFacts(paper, getReference(paper));
    for (const id of [paper.id, ...paper.aliases]) add(id, facts);
  }
  // Empty files are written, too, because a missing file means that the site has been updated.
  for (let part = 0; part < count; part += 1) {
    const path = `${count}/${part}.json`;
    parts.set(path, parts.get(path) ?? new Map<string, Facts>());
  }
  return parts;
}

/** The papers of each HTML file of citations, by its path. */
export function createBundles(
  papers: readonly CataloguePaper[],
): ReadonlyMap<string, readonly CataloguePaper[]> {
  const count = countParts(papers.length);
  return Map.groupBy(papers, ({ id }) => getBundle(id, count));
}

function createFacts(paper: CataloguePaper, reference: Reference): Facts {
  const { id, venue, year, date, award, topics, lang } = paper;
  return {
    id,
    reference,
    ...(venue && { venue: [venue, year].filter(Boolean).join(' ') }),
    ...(date && { date }),
    ...(award && { award }),
    topics: topics.map(({ topic }) => topic.id),
    ...(lang && { language: lang }),
  };
}
