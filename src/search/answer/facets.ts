import { HAS, type FacetField, type SearchState } from '../address.ts';
import { valuesOf, type Columns } from '../index/columns.ts';
import type { People } from '../index/people.ts';
import type { Facets, Named, PersonCount } from '../protocol.ts';
import type { HasClause, YearClause } from '../query/parse-query.ts';

/** By value of a facet: how many papers of the answer have it. Values without papers are absent. */
export type FacetCounts = Readonly<Record<string, number>>;

export type Filters = Pick<SearchState, 'topics' | 'years' | 'venues' | 'people' | 'has'>;

export interface Selection {
  /** By place in what was given: whether the paper is kept. */
  readonly rows: Int32Array;
  readonly facets: Facets;
}

/** People that are listed; a reader who wants another types the name. */
const MOST_PEOPLE = 50;

/** A facet over columns: its values are small numbers. */
interface Facet {
  readonly size: number;
  /** Calls for each value that a paper has. */
  each(row: number, call: (value: number) => void): void;
  /** Those that are wanted; none means any. */
  readonly wanted: ReadonlySet<number>;
}

/**
 * Keeps the papers that have a wanted value of each facet, and counts the values of those facets
 * that are asked for: each as if nothing were chosen in it. One walk over the papers.
 *
 * @param people needed where people are wanted or counted
 */
export function selectPapers(
  rows: Int32Array,
  filters: Filters,
  counted: readonly FacetField[],
  columns: Columns,
  people?: People,
): Selection {
  const facets = createFacets(filters, columns, people);
  const fields = Object.keys(facets) as FacetField[];
  const counts = new Map(
    fields
      .filter((field) => counted.includes(field))
      .map((field) => [field, new Int32Array(facets[field]?.size ?? 0)]),
  );
  const kept = new Int32Array(rows.length);
  let length = 0;
  for (const row of rows) {
    let failed: FacetField | undefined;
    let fails = 0;
    for (const field of fields) {
      const facet = facets[field];
      if (facet === undefined || facet.wanted.size === 0) continue;
      let hasOne = false as boolean;
      facet.each(row, (value) => (hasOne ||= facet.wanted.has(value)));
      if (!hasOne) {
        fails += 1;
        failed = field;
      }
    }
    if (fails > 1) continue;
    if (fails === 0) kept[length++] = row;
    for (const [field, count] of counts) {
      if (fails === 0 || failed === field) {
        facets[field]?.each(row, (value) => (count[value] = (count[value] ?? 0) + 1));
      }
    }
  }
  return { rows: kept.slice(0, length), facets: nameCounts(counts, filters, columns, people) };
}

function createFacets(
  { topics, years, venues, people: wantedPeople, has }: Filters,
  columns: Columns,
  people: People | undefined,
): Partial<Record<FacetField, Facet>> {
  const { paperTopics, paperVenues, years: yearOf, has: hasOf } = columns;
  return {
    topic: {
      size: columns.topics.length,
      each: (row, call) => valuesOf(paperTopics, row).forEach((value) => call(value)),
      wanted: findPlaces(topics, columns.topics),
    },
    year: {
      size: 10_000,
      each: (row, call) => {
        const year = yearOf[row] ?? 0;
        if (year > 0) call(year);
      },
      wanted: new Set(years.flatMap(listYears)),
    },
    venue: {
      size: columns.venues.length,
      each: (row, call) => {
        const venue = paperVenues[row] ?? 0;
        if (venue > 0) call(venue - 1);
      },
      wanted: findPlaces(venues, columns.venues),
    },
    has: {
      size: HAS.length,
      each: (row, call) => {
        for (let bits = hasOf[row] ?? 0, bit = 0; bits > 0; bits >>= 1, bit++) {
          if (bits & 1) call(bit);
        }
      },
      wanted: findPlaces(
        has,
        HAS.map((id) => ({ id })),
      ),
    },
    ...(people !== undefined && {
      person: {
        size: people.people.length,
        each: (row, call) => new Set(valuesOf(people.paperPeople, row)).forEach(call),
        wanted: findPlaces(wantedPeople, people.people),
      },
    }),
  };
}

/** What nothing has is wanted in vain, and is not the same as wanting nothing. */
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
  people: People | undefined,
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
    field: 'topic' | 'venue',
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
  const has = name('has', (value) => HAS[value] ?? '');
  const personCounts = counts.get('person');
  return {
    ...(topic && { topic }),
    ...(year && { year }),
    ...(venue && { venue }),
    ...(has && { has }),
    ...(personCounts && people && { person: listPeople(personCounts, people, chosen.people) }),
    ...((topicNames ?? venueNames) && {
      names: {
        ...(topicNames && { topic: topicNames }),
        ...(venueNames && { venue: venueNames }),
      },
    }),
  };
}

/** Those with most papers, and those that are chosen. */
function listPeople(
  counts: Int32Array,
  { people }: People,
  chosen: readonly string[],
): PersonCount[] {
  const listed = people.flatMap((person, i): PersonCount[] => {
    const count = counts[i] ?? 0;
    return count > 0 || chosen.includes(person.id) ? [{ ...person, count }] : [];
  });
  return listed
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .filter(({ id }, i) => i < MOST_PEOPLE || chosen.includes(id));
}

/** Whether a paper passes what a question says of years and links. */
export function passesClauses(
  row: number,
  clauses: readonly (YearClause | HasClause)[],
  { years, has }: Columns,
): boolean {
  const passes = (clause: YearClause | HasClause): boolean => {
    if (clause.kind === 'has') return ((has[row] ?? 0) & (1 << HAS.indexOf(clause.has))) !== 0;
    const year = years[row] ?? 0;
    return year > 0 && year >= clause.from && year <= clause.to;
  };
  const wantedYears = clauses.filter(({ kind, isNegated }) => kind === 'year' && !isNegated);
  return (
    (wantedYears.length === 0 || wantedYears.some(passes)) &&
    clauses.every((clause) => {
      if (clause.isNegated) return !passes(clause);
      return clause.kind === 'year' || passes(clause);
    })
  );
}
