import { getPdfs } from '../../catalogue/links.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';

/** Everything that the index contains of a paper, as plain data. */
export interface IndexedPaper extends Pick<
  CataloguePaper,
  | 'id'
  | 'title'
  | 'abstract'
  | 'authors'
  | 'venue'
  | 'venueFull'
  | 'year'
  | 'date'
  | 'arxiv'
  | 'doi'
  | 'aliases'
  | 'keywords'
  | 'award'
> {
  /** Ids of the authors; empty for authors without a page. */
  readonly people: readonly string[];
  /** Its identifiers elsewhere and its key for citations. */
  readonly ids?: readonly string[] | undefined;
  /** Address of the full text, possibly relative to the paper's page. */
  readonly pdf?: string | undefined;
  /** Names. */
  readonly topics: readonly string[];
}

export function pickIndexed(paper: CataloguePaper): IndexedPaper {
  const { id, title, abstract, authors, venue, venueFull, year, date, arxiv, doi, aliases } = paper;
  return {
    id,
    title,
    abstract,
    authors,
    people: paper.people.map(({ id: person, hasPage }) => (hasPage ? person : '')),
    venue,
    venueFull,
    year,
    date,
    arxiv,
    doi,
    aliases,
    keywords: paper.keywords,
    award: paper.award,
    ids: listIds(paper),
    pdf: getPdfs(paper, '')[0]?.url,
    topics: paper.topics.map(({ topic }) => topic.name),
  };
}

/** As `identify.ts` writes them. */
function listIds({ acl, openreview, pmid, pmcid, hal, dblp, citekey }: CataloguePaper) {
  const ids = [acl, openreview, pmid && `pmid:${pmid}`, pmcid, hal, dblp, citekey].filter(
    (id) => id !== undefined,
  );
  return ids.length > 0 ? ids : undefined;
}
