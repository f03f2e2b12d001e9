/** How results are put in order. */
export const SORTS = ['best', 'newest', 'oldest', 'title'] as const;

export type Sort = (typeof SORTS)[number];

/** What a paper can have: links of these kinds, or an id. */
export const HAS = ['code', 'project', 'pdf', 'video', 'slides', 'data', 'arxiv', 'doi'] as const;

/**
 * All that decides which results are shown, and in which order. Each list is sorted and holds a
 * value once; a paper needs one value of each list that is not empty.
 */
export interface SearchState {
  /** What was asked for, as {@link normalizeQuery} leaves it. */
  readonly query: string;
  /** Whether the words are taken as they are typed: spelling is not corrected. */
  readonly exact: boolean;
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** Years as `YYYY`, or from one to a later one as `YYYY..YYYY`. */
  readonly years: readonly string[];
  /** Ids of venues. */
  readonly venues: readonly string[];
  /** Ids of people. */
  readonly people: readonly string[];
  /** Ids of what abstracts name. */
  readonly mentions: readonly string[];
  /** Some of {@link HAS}. */
  readonly has: readonly string[];
  readonly sort: Sort;
}

/** The lists of a state, by their names in an address. */
export const FACETS = {
  topic: 'topics',
  year: 'years',
  venue: 'venues',
  person: 'people',
  mention: 'mentions',
  has: 'has',
} as const;

/** The name of a facet in an address. */
export type FacetField = keyof typeof FACETS;

export const FACET_FIELDS = Object.keys(FACETS) as readonly FacetField[];

/** Longer questions are cut: nobody reads them, and each word costs a look-up. */
const MAX_QUERY_LENGTH = 2000;

/** As `catalogue/slug.ts` writes ids. */
const SLUG = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;
const YEARS = /^(\d{4})(?:\.\.(\d{4}))?$/;

/** The state in which nothing is asked. */
export const IDLE: SearchState = {
  query: '',
  exact: false,
  topics: [],
  years: [],
  venues: [],
  people: [],
  mentions: [],
  has: [],
  sort: 'best',
};

/**
 * The state that an address stands for. Total: what is not understood is left out.
 *
 * @param search the query part of an address, with or without "?"
 */
export function parseAddress(search: string): SearchState {
  const fields = new URLSearchParams(search);
  const list = (field: FacetField, parse: (value: string) => string | undefined): string[] =>
    [...new Set(fields.getAll(field).flatMap((value) => parse(value) ?? []))].sort();
  const sort = fields.get('sort');
  return {
    query: normalizeQuery(fields.get('q') ?? ''),
    exact: fields.get('exact') === '1',
    topics: list('topic', parseSlug),
    years: list('year', parseYears),
    venues: list('venue', parseSlug),
    people: list('person', parseSlug),
    mentions: list('mention', parseSlug),
    has: list('has', (value) => HAS.find((known) => known === value)),
    sort: SORTS.find((known) => known === sort) ?? 'best',
  };
}

/** The query part of the address of a state, "" for the empty one; `parseAddress` reads it back. */
export function formatAddress(state: SearchState): string {
  const fields = new URLSearchParams();
  if (state.query !== '') fields.append('q', state.query);
  for (const field of FACET_FIELDS) {
    for (const value of state[FACETS[field]]) fields.append(field, value);
  }
  if (state.sort !== 'best') fields.append('sort', state.sort);
  if (state.exact) fields.append('exact', '1');
  const text = fields.toString();
  return text === '' ? '' : `?${text}`;
}

/** A question as it is asked and kept: single spaces, none at its ends. */
export function normalizeQuery(text: string): string {
  const cut = text.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, MAX_QUERY_LENGTH);
  // A character may be cut in half.
  return cut.replace(/[\ud800-\udbff]$/, '').trimEnd();
}

/** The state with a value of a facet added, or taken away where it was there. */
export function toggleValue(state: SearchState, field: FacetField, value: string): SearchState {
  const values = state[FACETS[field]];
  const others = values.filter((other) => other !== value);
  const kept = others.length < values.length ? others : [...others, value].sort();
  return { ...state, [FACETS[field]]: kept };
}

/** The state without any filter; query and order stay. */
export function clearFilters({ query, exact, sort }: SearchState): SearchState {
  return { ...IDLE, query, exact, sort };
}

/** Whether any facet has a value. */
export function isFiltered(state: SearchState): boolean {
  return FACET_FIELDS.some((field) => state[FACETS[field]].length > 0);
}

/** Whether the state asks for nothing at all. */
export function isIdle(state: SearchState): boolean {
  return state.query === '' && !isFiltered(state);
}

function parseSlug(value: string): string | undefined {
  return SLUG.test(value) ? value : undefined;
}

/** "2021", "2020..2023"; a range backwards is turned round, and one of a single year is the year. */
function parseYears(value: string): string | undefined {
  const [, first, last = first] = YEARS.exec(value) ?? [];
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return first;
  return first < last ? `${first}..${last}` : `${last}..${first}`;
}
