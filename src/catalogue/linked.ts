import type { CataloguePaper, CatalogueTopic, Person, PaperTopic } from './types.ts';
import { rememberEach } from '../memoize.ts';
import { formatAuthors } from './format-authors.ts';

/**
 * Papers, topics and people with no more of each other than a page shows: plain data, which can be
 * handed to another thread. What stands in the catalogue fits these types as it is.
 */
export interface LinkedTopic extends Omit<PaperTopic, 'topic'> {
  readonly topic: Pick<CatalogueTopic, 'id' | 'name' | 'hue'>;
}

export interface LinkedPerson extends Pick<Person, 'id' | 'name' | 'hasPage'> {
  readonly papers: { readonly length: number };
}

/** A paper as a list shows it. */
export interface ListedPaper extends Pick<
  CataloguePaper,
  'id' | 'title' | 'authors' | 'date' | 'venue' | 'year' | 'lang'
> {
  readonly topics: readonly Pick<LinkedTopic, 'topic'>[];
}

/** A paper in two lines. */
export interface NamedPaper extends Pick<CataloguePaper, 'id' | 'title' | 'lang'> {
  /** Its first authors and its year, as far as they are known. */
  readonly facts: string;
}

const AUTHORS_NAMED = 2;

/** Made once for each paper, which many others name. */
export const namePaper = rememberEach((paper: CataloguePaper): NamedPaper => {
  const { id, title, lang, authors, date } = paper;
  const year = date?.slice(0, 'YYYY'.length);
  const facts = [formatAuthors(authors, AUTHORS_NAMED), year].filter(Boolean).join(' · ');
  return { id, title, lang, facts };
});

export function linkTopic({ topic: { id, name, hue }, ...reason }: PaperTopic): LinkedTopic {
  return { ...reason, topic: { id, name, hue } };
}

/** Whether there are other papers is shown, and not how many. */
export function linkPerson({ id, name, hasPage, papers }: Person): LinkedPerson {
  return { id, name, hasPage, papers: { length: Math.min(papers.length, 2) } };
}

export function listPaper(paper: CataloguePaper): ListedPaper {
  const { id, title, authors, date, venue, year, lang, topics } = paper;
  const linked = topics.map(({ topic }) => ({
    topic: { id: topic.id, name: topic.name, hue: topic.hue },
  }));
  return { id, title, authors, date, venue, year, lang, topics: linked };
}
