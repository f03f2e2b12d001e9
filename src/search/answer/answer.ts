import { IDLE, type FacetField } from '../address.ts';
import { valuesOf } from '../index/columns.ts';
import type { Answer, MatchedField, Question, Result } from '../protocol.ts';
import type { Filters } from './create-facets.ts';
import { selectPapers, type Selection } from './facets.ts';
import { findNearest } from './find-nearest.ts';
import { countWithin } from './count-within.ts';
import { createExcerpt } from './marked-excerpt.ts';
import { createMatcher, hasMatch, markText, type Matcher } from './marked-text.ts';
import type { Searcher } from './open-searcher.ts';
import type { Ranked } from './ranker.ts';
import { sortRows } from './sort-rows.ts';

const COUNTED: readonly FacetField[] = ['topic', 'year', 'venue', 'has', 'field'];

/** In longer questions, a word that occurs in no paper is often one of many uninformative ones. */
const MAX_TERMS_WITH_MISSING = 3;

/** Answers a question: ranks, filters, counts, and loads the requested range of results. */
export async function answerQuestion(question: Question, searcher: Searcher): Promise<Answer> {
  const { query, exact, sort, from, count, facets: counted = COUNTED } = question;
  const needsPeople = question.people.length > 0 || counted.includes('person');
  const needsMentions = question.mentions.length > 0 || counted.includes('mention');
  const [ranked, people, mentions, titleRanks, ids] = await Promise.all([
    searcher.rank(query, exact),
    needsPeople ? searcher.readPeople() : undefined,
    needsMentions ? searcher.readMentions() : undefined,
    sort === 'title' ? searcher.readTitleRanks() : undefined,
    question.withIds ? searcher.readIds() : undefined,
  ]);
  const select = (filters: Filters): Selection =>
    selectPapers(ranked.rows, ranked.complete, filters, counted, searcher.columns, {
      people,
      mentions,
    });
  const strict = select(question);
  const ignoresFacets =
    strict.rows.length === 0 && ranked.rows.length > 0 && query !== '' && !exact;
  const { rows, ofFirst: complete } = ignoresFacets ? select(IDLE) : strict;
  const { facets } = strict;
  const sorted = sortRows(
    rows,
    complete,
    ranked.plan.isNewest && sort === 'best' ? 'relevant newest' : sort,
    searcher.columns,
    titleRanks,
  );
  const dropped = [...ranked.dropped, ...(ignoresFacets ? (['facets'] as const) : [])];
  const meant = ranked.substitutions
    .filter(({ by }) => by.length > 0 || ranked.terms.length <= MAX_TERMS_WITH_MISSING)
    .map(({ start, end, by }) => ({ word: query.slice(start, end), by }));
  const match = createMatcher(ranked.terms);
  const shown = [...sorted.subarray(from, from + count)];
  const nearest = ranked.rows.length === 0 ? await findNearest(ranked, searcher) : undefined;
  const correction = formatCorrection(query, ranked);
  return {
    total: rows.length,
    complete,
    facets,
    ...(question.stretches && {
      counts: countWithin(question.stretches, rows, searcher.columns),
      dates: searcher.columns.dates,
    }),
    ...(correction && { correction }),
    ...(meant.length > 0 && { substitutions: meant }),
    ...(nearest && { nearest }),
    ...(dropped.length > 0 && { dropped }),
    results: await Promise.all(shown.map((row) => createResult(row, match, ranked, searcher))),
    index: searcher.columns.folder,
    ...(ids && { ids: Array.from(sorted, (row) => ids[row] ?? '') }),
  };
}

async function createResult(
  row: number,
  match: Matcher,
  { isNamed }: Ranked,
  { columns, readRow }: Searcher,
): Promise<Result> {
  const { id, title, abstract, authors, venue, date, award, pdf, scripts } = await readRow(row);
  const topics = [...valuesOf(columns.paperTopics, row)].flatMap(
    (place) => columns.topics[place] ?? [],
  );
  const texts: readonly (readonly [MatchedField, string])[] = [
    ['title', title],
    ['authors', authors.join(' ; ')],
    ['venue', venue ?? ''],
    ['topics', topics.map(({ name }) => name).join(' ; ')],
    ['abstract', abstract],
  ];
  const matched = texts.flatMap(([field, text]) => (hasMatch(text, match) ? [field] : []));
  return {
    id,
    title,
    titleParts: markText(title, match, scripts?.title),
    authors,
    venue,
    date,
    award,
    pdf,
    language: columns.languages[row],
    topics: topics.map((topic) => topic.id),
    excerpt: createExcerpt(abstract, match, scripts?.abstract),
    matched: isNamed ? ['id'] : matched,
  };
}

/** The query with its words replaced by their corrections. */
function formatCorrection(query: string, { replaced }: Ranked): Answer['correction'] {
  if (replaced.length === 0) return undefined;
  const shown = replaced
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), query);
  return { typed: query, shown };
}
