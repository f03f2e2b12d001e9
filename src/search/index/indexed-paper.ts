import type { CataloguePaper } from '../../catalogue/types.ts';

/** All that the index has of a paper, as plain data. */
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
> {
  /** Ids of the authors; empty where they have no page. */
  readonly people: readonly string[];
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
    topics: paper.topics.map(({ topic }) => topic.name),
  };
}
