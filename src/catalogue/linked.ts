import type { CataloguePaper, CatalogueTopic, Person, PaperTopic } from './types.ts';
import { memoizeByObject } from '../memoize.ts';
import { formatAuthors } from './format-authors.ts';

/**
 * Papers, topics and people with only those fields of each other that a page shows: plain data,
 * which can be sent to another thread. Objects of the catalogue have these types, too.
 */
export interface LinkedTopic extends Omit<PaperTopic, 'topic'> {
  readonly topic: Pick<CatalogueTopic, 'id' | 'name' | 'hue'>;
}

export interface LinkedPerson extends Pick<Person, 'id' | 'name' | 'hasPage'> {
  readonly papers: { readonly length: number };
}

const LISTED_FIELDS = [
  ...(['id', 'title', 'authors', 'date', 'lead', 'venue', 'year', 'lang', 'arxiv'] as const),
  ...(['files', 'added', 'figureAlt', 'award'] as const),
];

/** The fields of a paper that lists show. */
export interface ListedPaper extends Pick<CataloguePaper, (typeof LISTED_FIELDS)[number]> {
  readonly links: Pick<CataloguePaper['links'], 'pdf'>;
  readonly topics: readonly Pick<LinkedTopic, 'topic'>[];
}

/** The fields of a paper that short references to it show. */
export interface NamedPaper extends Pick<CataloguePaper, 'id' | 'title' | 'lang'> {
  /** Its first authors and its year, if known. */
  readonly facts: string;
}

const MAX_NAMED_AUTHORS = 2;

/** Memoized, since many pages name the same paper. */
export const namePaper = memoizeByObject((paper: CataloguePaper): NamedPaper => {
  const { id, title, lang, authors, date } = paper;
  const year = date?.slice(0, 'YYYY'.length);
  const facts = [formatAuthors(authors, MAX_NAMED_AUTHORS), year].filter(Boolean).join(' · ');
  return { id, title, lang, facts };
});

export function linkTopic({ topic: { id, name, hue }, ...reason }: PaperTopic): LinkedTopic {
  return { ...reason, topic: { id, name, hue } };
}

/** Limits the number of papers, because pages only show whether there are others. */
export function linkPerson({ id, name, hasPage, papers }: Person): LinkedPerson {
  return { id, name, hasPage, papers: { length: Math.min(papers.length, 2) } };
}

export function listPaper(paper: CataloguePaper): ListedPaper {
  const fields = LISTED_FIELDS.flatMap((name) =>
    paper[name] === undefined ? [] : [[name, paper[name]] as const],
  );
  const { links, topics } = paper;
  return {
    ...(Object.fromEntries(fields) as Pick<CataloguePaper, (typeof LISTED_FIELDS)[number]>),
    links: links.pdf === undefined ? {} : { pdf: links.pdf },
    topics: topics.map(({ topic: { id, name, hue } }) => ({ topic: { id, name, hue } })),
  };
}
