import { HAS, type FacetField, type SearchState } from '../address.ts';
import { createRagged, valuesOf, type Columns, type Ragged } from '../index/columns.ts';
import type { Mentions } from '../index/mentions.ts';
import type { People } from '../index/people.ts';

export type Filters = Pick<
  SearchState,
  'topics' | 'years' | 'venues' | 'people' | 'mentions' | 'fields' | 'has'
>;

/** Data from further files, needed when it is filtered or counted by. */
export interface Loaded {
  readonly people?: People | undefined;
  readonly mentions?: Mentions | undefined;
}

/** A facet over columns: its values are small integers. */
export interface Facet extends Ragged {
  readonly size: number;
  /** The chosen values; empty accepts any. */
  readonly wanted: ReadonlySet<number>;
}

/** The facets that can be filtered and counted by, with their chosen values. */
export function createFacets(
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
