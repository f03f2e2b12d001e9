import { getId, HAS, isExcluded, type FacetField, type SearchState } from '../address.ts';
import { createRagged, valuesOf, type Columns, type Ragged } from '../index/columns.ts';
import type { Mentions } from '../index/mentions.ts';
import type { People } from '../index/people.ts';

export type Filters = Pick<
  SearchState,
  'topics' | 'years' | 'venues' | 'people' | 'mentions' | 'fields' | 'has' | 'all'
>;

/** Data from further files, needed when it is filtered or counted by. */
export interface Loaded {
  readonly people?: People | undefined;
  readonly mentions?: Mentions | undefined;
}

/** The reader's selection in a facet. */
interface Choice {
  /** Values of which a paper must have one, or all; if empty, any paper is accepted. */
  readonly wanted: ReadonlySet<number>;
  readonly needsAll: boolean;
  /** Values that a paper must not have. */
  readonly unwanted: ReadonlySet<number>;
}

/** A facet over columns: its values are small integers. */
export interface Facet extends Ragged, Choice {
  readonly size: number;
}

const HAS_NAMED = HAS.map((id) => ({ id }));

/** The facets that can be filtered and counted by, with their chosen values. */
export function createFacets(
  chosen: Filters,
  columns: Columns,
  { people, mentions }: Loaded,
): readonly (readonly [FacetField, Facet])[] {
  const { years, venues, has, fields } = getSingles(columns);
  const choose = (ids: readonly string[], named: Identified, facet: string) => ({
    size: named.length,
    ...findChoice(ids, named, chosen.all.includes(facet)),
  });
  const named: Partial<Record<FacetField, Facet>> = {
    topic: { ...columns.paperTopics, ...choose(chosen.topics, columns.topics, 'topic') },
    year: {
      ...years,
      size: LAST_YEAR + 1,
      wanted: new Set(chosen.years.flatMap(listYears)),
      needsAll: false,
      unwanted: new Set(),
    },
    venue: { ...venues, ...choose(chosen.venues, columns.venues, 'venue') },
    has: { ...has, ...choose(chosen.has, HAS_NAMED, 'has') },
    ...(people !== undefined && {
      person: { ...people.paperPeople, ...choose(chosen.people, people.people, 'person') },
    }),
    ...(mentions !== undefined && {
      mention: {
        ...mentions.paperMentions,
        ...choose(chosen.mentions, mentions.mentions, 'mention'),
      },
    }),
  };
  const names = new Set([...fields.keys(), ...chosen.fields.map(getFieldName)]);
  const own = [...names].map((name): [FacetField, Facet] => {
    const ids = chosen.fields.filter((id) => getFieldName(id) === name);
    const values = fields.get(name) ?? createEmpty(columns.count);
    return ['field', { ...values, ...choose(ids, columns.fieldValues, `field/${name}`) }];
  });
  return [...(Object.entries(named) as [FacetField, Facet][]), ...own];
}

/** "track/vision" → "track" */
function getFieldName(value: string): string {
  const id = getId(value);
  return id.slice(0, id.indexOf('/'));
}

/** Creates a column without values. */
function createEmpty(count: number): Ragged {
  return createRagged(new Uint8Array(count), Int32Array.of());
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

type Identified = readonly { readonly id: string }[];

/** A chosen value that no paper has. */
const NOTHING = -1;

/** @param ids of a facet, as `SearchState` has them */
function findChoice(ids: readonly string[], named: Identified, needsAll: boolean): Choice {
  const ofWanted = ids.filter((id) => !isExcluded(id));
  const wanted = findPlaces(ofWanted, named);
  const least = needsAll ? ofWanted.length : Math.min(1, ofWanted.length);
  // Unknown values match no paper, whereas an empty set would match all.
  if (wanted.size < least) wanted.add(NOTHING);
  return { wanted, needsAll, unwanted: findPlaces(ids.filter(isExcluded).map(getId), named) };
}

function findPlaces(ids: readonly string[], named: Identified): Set<number> {
  if (ids.length === 0) return new Set();
  const chosen = new Set(ids);
  return new Set(named.flatMap(({ id }, place) => (chosen.has(id) ? [place] : [])));
}

/** The years of "2021" or "2020..2023". */
function listYears(years: string): number[] {
  const [from = 0, to = from] = years.split('..').map(Number);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
