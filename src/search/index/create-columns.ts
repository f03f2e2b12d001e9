import type { Catalogue } from '../../catalogue/types.ts';
import { getYear } from '../../catalogue/dates.ts';
import { hashDates } from '../../catalogue/hash-dates.ts';
import { HAS } from '../address.ts';
import { hasKind } from '../has-kind.ts';
import { createRagged, type Columns, type Ragged } from './columns.ts';

type CatalogueData = Pick<Catalogue, 'papers' | 'topics' | 'venues' | 'fields'>;

/** Creates the columns that come from the papers' fields; the others depend on the index. */
export function createColumns({
  papers,
  topics,
  venues,
  fields,
}: CatalogueData): Omit<
  Columns,
  | 'folder'
  | 'wordIndex'
  | 'stamp'
  | 'code'
  | 'lengths'
  | 'wordStarts'
  | 'blocks'
  | 'words'
  | 'endings'
  | 'meanings'
  | 'rowsPerFile'
> {
  const topicPlaces = new Map(topics.map(({ id }, place) => [id, place]));
  const venuePlaces = new Map(venues.map(({ id }, place) => [id, place]));
  const fieldValues = fields.flatMap(({ groups }) => groups);
  const fieldsByPaper = new Map(papers.map(({ id }) => [id, [] as number[]]));
  fieldValues.forEach((value, place) => {
    for (const { id } of value.papers) fieldsByPaper.get(id)?.push(place);
  });
  const byPaper = papers.map((paper) =>
    paper.topics.flatMap(({ topic }) => topicPlaces.get(topic.id) ?? []),
  );
  return {
    count: papers.length,
    dates: hashDates(papers),
    topics: topics.map(({ id, name, hue }) => ({ id, name, hue })),
    paperTopics: createRaggedOf(byPaper),
    fieldValues: fieldValues.map(({ id, name }) => ({ id, name })),
    paperFields: createRaggedOf([...fieldsByPaper.values()]),
    venues: venues.map(({ id, name, fullName }) => ({ id, name, fullName })),
    paperVenues: Int32Array.from(papers, ({ venueId }) =>
      venueId === undefined ? 0 : (venuePlaces.get(venueId) ?? -1) + 1,
    ),
    years: Int32Array.from(papers, ({ date }) => (date === undefined ? 0 : getYear(date))),
    has: Int32Array.from(papers, (paper) =>
      HAS.reduce((bits, kind, bit) => bits | (hasKind(paper, kind) ? 1 << bit : 0), 0),
    ),
    languages: Object.fromEntries(
      papers.flatMap(({ lang }, row) => (lang === undefined ? [] : [[row, lang] as const])),
    ),
  };
}

function createRaggedOf(lists: readonly (readonly number[])[]): Ragged {
  return createRagged(
    lists.map(({ length }) => length),
    Int32Array.from(lists.flat()),
  );
}
