/** Orders of results. */
export const SORTS = ['best', 'newest', 'oldest', 'title'] as const;

export type Sort = (typeof SORTS)[number];

/** Kinds of links and identifiers that a paper can have. */
export const HAS = [
  'code',
  'project',
  'pdf',
  'video',
  'slides',
  'data',
  'arxiv',
  'doi',
  'venue',
] as const;

/**
 * Everything that determines the results and their order. Lists are sorted and without duplicates.
 * A paper must have one of the values of each list, or all of them (`all`), and none of those with
 * a minus in front, such as `-vision-transformers`.
 */
export interface SearchState {
  /** As {@link normalizeQuery} returns it. */
  readonly query: string;
  /** Whether spelling correction is off. */
  readonly exact: boolean;
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** `YYYY`, or a range `YYYY..YYYY`. */
  readonly years: readonly string[];
  /** Ids of venues. */
  readonly venues: readonly string[];
  /** Ids of people. */
  readonly people: readonly string[];
  /** Ids of mentions. */
  readonly mentions: readonly string[];
  /** Values of fields that are facets, such as `track/vision`. */
  readonly fields: readonly string[];
  /** Values of {@link HAS}. */
  readonly has: readonly string[];
  /** Facets for which a paper must have all chosen values; for a field, `field/` and its name. */
  readonly all: readonly string[];
  readonly sort: Sort;
}

/** Lists of a state by their names in the address. */
export const FACETS = {
  topic: 'topics',
  year: 'years',
  venue: 'venues',
  person: 'people',
  mention: 'mentions',
  field: 'fields',
  has: 'has',
} as const;

/** A facet's name in the address. */
export type FacetField = keyof typeof FACETS;

export const FACET_FIELDS = Object.keys(FACETS) as readonly FacetField[];

/** Longer queries are truncated, since each word costs a look-up. */
const MAX_QUERY_LENGTH = 2000;

/** The format of ids in `catalogue/slug.ts`, possibly excluded. */
const SLUG = /^-?[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;
/** The name of a field and the slug of its value. */
const FIELD_VALUE = /^-?\w[\w-]*\/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;
/** Facets of which a paper can have several values. */
const REPEATABLE = /^(?:topic|person|mention|has|field\/\w[\w-]*)$/;
const YEARS = /^(\d{4})(?:\.\.(\d{4}))?$/;

/** The state without a query or filters. */
export const IDLE: SearchState = {
  query: '',
  exact: false,
  topics: [],
  years: [],
  venues: [],
  people: [],
  mentions: [],
  fields: [],
  has: [],
  all: [],
  sort: 'best',
};

/**
 * Invalid values are ignored.
 *
 * @param search the query part of an address, with or without "?"
 */
export function parseAddress(search: string): SearchState {
  const fields = new URLSearchParams(search);
  const list = (
    field: FacetField | 'all',
    parse: (value: string) => string | undefined,
  ): readonly string[] => {
    const values = new Set(fields.getAll(field).flatMap((value) => parse(value) ?? []));
    return [...values].filter((value) => !values.has(`-${value}`)).sort();
  };
  const sort = fields.get('sort');
  return {
    query: normalizeQuery(fields.get('q') ?? ''),
    exact: fields.get('exact') === '1',
    topics: list('topic', parseSlug),
    years: list('year', parseYears),
    venues: list('venue', parseSlug),
    people: list('person', parseSlug),
    mentions: list('mention', parseSlug),
    fields: list('field', (value) => (FIELD_VALUE.test(value) ? value : undefined)),
    has: list('has', (value) => (HAS.some((known) => known === getId(value)) ? value : undefined)),
    all: list('all', (value) => (REPEATABLE.test(value) ? value : undefined)),
    sort: SORTS.find((known) => known === sort) ?? 'best',
  };
}

/** The inverse of `parseAddress`; "" for the idle state. */
export function formatAddress(state: SearchState): string {
  const fields = new URLSearchParams();
  if (state.query !== '') fields.append('q', state.query);
  for (const field of FACET_FIELDS) {
    for (const value of state[FACETS[field]]) fields.append(field, value);
  }
  for (const facet of state.all) fields.append('all', facet);
  if (state.sort !== 'best') fields.append('sort', state.sort);
  if (state.exact) fields.append('exact', '1');
  const text = fields.toString();
  return text === '' ? '' : `?${text}`;
}

/** Collapses white space and truncates. */
export function normalizeQuery(text: string): string {
  const cut = text.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, MAX_QUERY_LENGTH);
  // Truncation may have split a surrogate pair.
  return cut.replace(/[\ud800-\udbff]$/, '').trimEnd();
}

/** Whether papers with a value are excluded. */
export function isExcluded(value: string): boolean {
  return value.startsWith('-');
}

/** The id of a value that may be excluded: "-attention" → "attention". */
export function getId(value: string): string {
  return isExcluded(value) ? value.slice(1) : value;
}

/**
 * Adds a value to a facet, or removes it if present.
 *
 * @param value with a minus in front to exclude it
 */
export function toggleValue(state: SearchState, field: FacetField, value: string): SearchState {
  const values = state[FACETS[field]];
  const others = values.filter((other) => getId(other) !== getId(value));
  const kept = values.includes(value) ? others : [...others, value].sort();
  return { ...state, [FACETS[field]]: kept };
}

/**
 * Switches a facet between requiring all of its values and any of them; see `SearchState.all`.
 */
export function toggleAll(state: SearchState, facet: string): SearchState {
  const others = state.all.filter((other) => other !== facet);
  const all = others.length < state.all.length ? others : [...others, facet].sort();
  return { ...state, all };
}

/** Removes all filters; keeps query and order. */
export function clearFilters({ query, exact, sort }: SearchState): SearchState {
  return { ...IDLE, query, exact, sort };
}

export function isFiltered(state: SearchState): boolean {
  return FACET_FIELDS.some((field) => state[FACETS[field]].length > 0);
}

/** Whether the state has neither a query nor filters. */
export function isIdle(state: SearchState): boolean {
  return state.query === '' && !isFiltered(state);
}

function parseSlug(value: string): string | undefined {
  return SLUG.test(value) ? value : undefined;
}

/**
 * Normalises "2021" and "2020..2023": reversed ranges are swapped, ranges of one year become the
 * year.
 */
function parseYears(value: string): string | undefined {
  const [, first, last = first] = YEARS.exec(value) ?? [];
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return first;
  return first < last ? `${first}..${last}` : `${last}..${first}`;
}
