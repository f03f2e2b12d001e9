import { HAS, type FacetField, type SearchState } from '../address.ts';
import { createRagged, valuesOf, type Columns, type Ragged } from '../index/columns.ts';
import type { Mentions } from '../index/mentions.ts';
import type { People } from '../index/people.ts';
import type { FacetCounts, Facets, Named, NamedCount } from '../protocol.ts';

export type Filters = Pick<
  SearchState,
  'topics' | 'years' | 'venues' | 'people' | 'mentions' | 'fields' | 'has'
>;

export interface Selection {
  /** The matching papers, in the order given. */
  readonly rows: Int32Array;
  /** How many of them are among the first papers given. */
  readonly ofFirst: number;
  readonly facets: Facets;
}

/** Data from further files, needed when it is filtered or counted by. */
export interface Loaded {
  readonly people?: People | undefined;
  readonly mentions?: Mentions | undefined;
}

/** People or mentions in a list; others can be found by typing their names. */
const MAX_NAMED = 50;

/** A facet over columns: its values are small integers. */
interface Facet extends Ragged {
  readonly size: number;
  /** The chosen values; empty accepts any. */
  readonly wanted: ReadonlySet<number>;
}

/**
 * Filters papers by the chosen values of every facet, and counts the values of the requested
 * facets, each as if nothing were chosen in it. This runs on every key for up to 100,000 papers,
 * hence plain loops over columns.
 *
 * @param first number of rows at the beginning whose matches are counted separately
 */
export function selectPapers(
  rows: Int32Array,
  first: number,
  filters: Filters,
  counted: readonly FacetField[],
  columns: Columns,
  loaded: Loaded = {},
): Selection {
  const facets = createFacets(filters, columns, loaded);
  /**
   * For each position in `rows`: how many facets a paper fails, and the last of these, plus one.
   */
  const fails = new Uint8Array(rows.length);
  const failed = new Uint8Array(rows.length);
  facets.forEach(([, facet], at) => {
    if (facet.wanted.size === 0) return;
    const isWanted = new Uint8Array(facet.size);
    for (const value of facet.wanted) isWanted[value] = 1;
    markFailed(rows, facet, isWanted, (place) => {
      fails[place] = (fails[place] ?? 0) + 1;
      failed[place] = at + 1;
    });
  });
  const counts = new Map<FacetField, Int32Array>();
  facets.forEach(([field, facet], at) => {
    if (!counted.includes(field)) return;
    // A paper counts if it fails no facet, or only this one.
    const isCounted = fails.map((count, place) =>
      count === 0 || (count === 1 && failed[place] === at + 1) ? 1 : 0,
    );
    const count = countValues(rows, isCounted, facet);
    // The maintainer's fields are facets of their own, but their values are numbered together.
    const others = counts.get(field);
    counts.set(field, others ? count.map((papers, value) => papers + (others[value] ?? 0)) : count);
  });
  let ofFirst = 0;
  const kept = rows.filter((_, place) => {
    const isKept = fails[place] === 0;
    if (isKept && place < first) ofFirst += 1;
    return isKept;
  });
  return { rows: kept, ofFirst, facets: nameCounts(counts, filters, columns, loaded) };
}

/** Calls back with the positions of papers without any of the wanted values. */
function markFailed(
  rows: Int32Array,
  { starts, values }: Ragged,
  isWanted: Uint8Array,
  call: (place: number) => void,
): void {
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const end = starts[row + 1] ?? 0;
    let i = starts[row] ?? 0;
    while (i < end && isWanted[values[i] ?? 0] !== 1) i++;
    if (i === end) call(place);
  }
}

/** Number of papers by value; a paper counts once per value. */
function countValues(
  rows: Int32Array,
  isCounted: Uint8Array,
  { size, starts, values }: Facet,
): Int32Array {
  const counts = new Int32Array(size);
  /** The last paper that had a value, plus one. */
  const last = new Int32Array(size);
  for (let place = 0; place < rows.length; place++) {
    if (isCounted[place] !== 1) continue;
    const row = rows[place] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const value = values[i] ?? 0;
      if (last[value] === place + 1) continue;
      last[value] = place + 1;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

function createFacets(
  { topics, years, venues, people: wantedPeople, mentions: wantedMentions, fields, has }: Filters,
  columns: Columns,
  { people, mentions }: Loaded,
): readonly (readonly [FacetField, Facet])[] {
  const single = getSingles(columns);
  const named: Partial<Record<FacetField, Facet>> = {
    topic: {
      ...columns.paperTopics,
      size: columns.topics.length,
      wanted: findPlaces(topics, columns.topics),
    },
    year: { ...single.years, size: LAST_YEAR + 1, wanted: new Set(years.flatMap(listYears)) },
    venue: {
      ...single.venues,
      size: columns.venues.length,
      wanted: findPlaces(venues, columns.venues),
    },
    has: {
      ...single.has,
      size: HAS.length,
      wanted: findPlaces(
        has,
        HAS.map((id) => ({ id })),
      ),
    },
    ...(people !== undefined && {
      person: {
        ...people.paperPeople,
        size: people.people.length,
        wanted: findPlaces(wantedPeople, people.people),
      },
    }),
    ...(mentions !== undefined && {
      mention: {
        ...mentions.paperMentions,
        size: mentions.mentions.length,
        wanted: findPlaces(wantedMentions, mentions.mentions),
      },
    }),
  };
  return [
    ...(Object.entries(named) as [FacetField, Facet][]),
    ...[...new Set([...single.fields.keys(), ...fields.map(getFieldName)])].map(
      (name): [FacetField, Facet] => [
        'field',
        {
          ...(single.fields.get(name) ??
            createRagged(
              columns.years.map(() => 0),
              Int32Array.of(),
            )),
          size: columns.fieldValues.length,
          wanted: findPlaces(
            fields.filter((id) => getFieldName(id) === name),
            columns.fieldValues,
          ),
        },
      ],
    ),
  ];
}

/** "track/vision" → "track" */
function getFieldName(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

const LAST_YEAR = 9999;

interface Singles extends Readonly<Record<'years' | 'venues' | 'has', Ragged>> {
  /** By name of a field: its values. */
  readonly fields: ReadonlyMap<string, Ragged>;
}

const singles = new WeakMap<Columns, Singles>();

/** Columns of single values and bits as ragged ones; created with the first question. */
function getSingles(columns: Columns): Singles {
  const known = singles.get(columns) ?? {
    years: spread(columns.years, (year) => (year > 0 ? [year] : [])),
    venues: spread(columns.paperVenues, (venue) => (venue > 0 ? [venue - 1] : [])),
    has: spread(columns.has, (bits) => HAS.flatMap((_, bit) => (bits & (1 << bit) ? [bit] : []))),
    fields: splitFields(columns),
  };
  singles.set(columns, known);
  return known;
}

function splitFields({ fieldValues, paperFields, count }: Columns): Singles['fields'] {
  const names = fieldValues.map(({ id }) => getFieldName(id));
  return new Map(
    [...new Set(names)].map((name) => {
      const rows = Array.from({ length: count }, (_, row) =>
        valuesOf(paperFields, row).filter((value) => names[value] === name),
      );
      const values = Int32Array.from(rows.flatMap((row) => [...row]));
      return [
        name,
        createRagged(
          rows.map(({ length }) => length),
          values,
        ),
      ];
    }),
  );
}

function spread(column: Int32Array, list: (value: number) => readonly number[]): Ragged {
  const lists = new Map<number, readonly number[]>();
  const counts = new Uint8Array(column.length);
  const values: number[] = [];
  column.forEach((value, row) => {
    const own = lists.get(value) ?? list(value);
    lists.set(value, own);
    counts[row] = own.length;
    values.push(...own);
  });
  return createRagged(counts, Int32Array.from(values));
}

/** Matches no paper, unlike an empty set, which matches all. */
const NOTHING = -1;

function findPlaces(
  ids: readonly string[],
  named: readonly { readonly id: string }[],
): Set<number> {
  if (ids.length === 0) return new Set();
  const wanted = new Set(ids);
  const places = named.flatMap(({ id }, place) => (wanted.has(id) ? [place] : []));
  return new Set(places.length > 0 ? places : [NOTHING]);
}

/** The years of "2021" or "2020..2023". */
function listYears(years: string): number[] {
  const [from = 0, to = from] = years.split('..').map(Number);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

function nameCounts(
  counts: ReadonlyMap<FacetField, Int32Array>,
  chosen: Filters,
  columns: Columns,
  { people, mentions }: Loaded,
): Facets {
  const name = (field: FacetField, ids: (value: number) => string): FacetCounts | undefined => {
    const count = counts.get(field);
    if (count === undefined) return undefined;
    const named: Record<string, number> = {};
    count.forEach((papers, value) => {
      if (papers > 0) named[ids(value)] = papers;
    });
    return named;
  };
  const listNames = (
    field: 'topic' | 'venue' | 'field',
    all: readonly Named[],
    ids: readonly string[],
  ): Readonly<Record<string, string>> | undefined => {
    const count = counts.get(field);
    if (count === undefined) return undefined;
    const isNamed = ({ id }: Named, place: number) => (count[place] ?? 0) > 0 || ids.includes(id);
    return Object.fromEntries(all.filter(isNamed).map(({ id, name: called }) => [id, called]));
  };
  const topicNames = listNames('topic', columns.topics, chosen.topics);
  const venueNames = listNames('venue', columns.venues, chosen.venues);
  const topic = name('topic', (value) => columns.topics[value]?.id ?? '');
  const year = name('year', String);
  const venue = name('venue', (value) => columns.venues[value]?.id ?? '');
  const fieldNames = listNames('field', columns.fieldValues, chosen.fields);
  const field = name('field', (value) => columns.fieldValues[value]?.id ?? '');
  const has = name('has', (value) => HAS[value] ?? '');
  const person = listNamed(counts.get('person'), people?.people, chosen.people);
  const mention = listNamed(counts.get('mention'), mentions?.mentions, chosen.mentions);
  return {
    ...(topic && { topic }),
    ...(year && { year }),
    ...(venue && { venue }),
    ...(has && { has }),
    ...(field && columns.fieldValues.length > 0 && { field }),
    ...(person && { person }),
    ...(mention && { mention }),
    ...((topicNames ?? venueNames ?? fieldNames) && {
      names: {
        ...(topicNames && { topic: topicNames }),
        ...(venueNames && { venue: venueNames }),
        ...(fieldNames && columns.fieldValues.length > 0 && { field: fieldNames }),
      },
    }),
  };
}

/** Those with most papers, and the chosen ones. */
function listNamed(
  counts: Int32Array | undefined,
  all: readonly Named[] | undefined,
  chosen: readonly string[],
): NamedCount[] | undefined {
  const listed =
    counts &&
    all?.flatMap((named, i): NamedCount[] => {
      const count = counts[i] ?? 0;
      return count > 0 || chosen.includes(named.id) ? [{ ...named, count }] : [];
    });
  return listed
    ?.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .filter(({ id }, i) => i < MAX_NAMED || chosen.includes(id));
}
