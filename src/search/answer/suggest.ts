import { partAt } from '../index/layout.ts';
import { filterPlaces, uniteAll } from '../lookup/postings.ts';
import type { Named } from '../named.ts';
import type { Suggestions } from '../protocol.ts';
import { matchName } from '../words/match-name.ts';
import { splitWords, type Word } from '../words/split-words.ts';
import { createMatcher, markText } from './marked-text.ts';
import type { Searcher } from './open-searcher.ts';
import type { Ranked } from './ranker.ts';

const PAPERS = 5;
const TOPICS = 3;
const PEOPLE = 3;
const VENUES = 3;
const MENTIONS = 3;

/** Number of newest papers in which authors are looked up. */
const MAX_PAPERS_FOR_PEOPLE = 12;

/** Suggests papers and groups for a text being typed. */
export async function suggest(text: string, searcher: Searcher): Promise<Suggestions> {
  if (text.trim() === '') return { papers: [], topics: [], people: [], venues: [], mentions: [] };
  const [ranked, mentions] = await Promise.all([
    searcher.rank(text, false),
    searcher.readMentionNames(),
  ]);
  const match = createMatcher(ranked.terms);
  const rows = [...ranked.rows.slice(0, PAPERS)];
  const papers = (await Promise.all(rows.map(searcher.readRow))).map(
    ({ id, title, authors, date, scripts }) => ({
      id,
      title,
      titleParts: markText(title, match, scripts?.title),
      authors,
      date,
    }),
  );
  const typed = splitWords(text);
  const named = ranked.isNamed ? papers[0]?.id : undefined;
  return {
    papers,
    topics: searcher.columns.topics
      .filter(({ name }) => matchName(name, typed, true))
      .slice(0, TOPICS),
    people: ranked.isNamed ? [] : await findPeople(typed, ranked, searcher),
    venues: ranked.isNamed
      ? []
      : searcher.columns.venues
          .filter(({ name, fullName = '' }) =>
            [name, fullName].some((form) => matchName(form, typed, true)),
          )
          .slice(0, VENUES),
    mentions: ranked.isNamed
      ? []
      : mentions.filter(({ name }) => matchName(name, typed, true)).slice(0, MENTIONS),
    ...(named !== undefined && { goTo: named }),
  };
}

/**
 * People with names that contain all words typed; those with more of the newest papers come first.
 */
async function findPeople(
  typed: readonly Word[],
  { terms }: Ranked,
  { columns, readRow }: Searcher,
): Promise<Named[]> {
  const all = uniteAll(terms.map(({ postings }) => postings));
  const { rows } = filterPlaces(
    all,
    (row, place) => partAt(row, place, columns.lengths) === 'authors',
  );
  const papers = await Promise.all([...rows.slice(0, MAX_PAPERS_FOR_PEOPLE)].map(readRow));
  const found = new Map<string, { person: Named; papers: number }>();
  for (const { authors, people } of papers) {
    authors.forEach((name, i) => {
      const id = people[i];
      if (!id || people.indexOf(id) < i || !matchName(name, typed, true)) return;
      const known = found.get(id);
      if (known === undefined) found.set(id, { person: { id, name }, papers: 1 });
      else known.papers += 1;
    });
  }
  return [...found.values()]
    .sort((a, b) => b.papers - a.papers)
    .slice(0, PEOPLE)
    .map(({ person }) => person);
}
