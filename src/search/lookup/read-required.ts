import { partAt } from '../index/layout.ts';
import type { YearClause, HasClause } from '../query/clause.ts';
import { isFilter, type Part, type Term } from '../query/term.ts';
import { findJoined } from './find-joined.ts';
import { findNamed, listRows } from './find-named.ts';
import type { FoundTerm } from './found-term.ts';
import { matchAdjacent } from './match-adjacent.ts';
import { filterPlaces, NO_POSTINGS, uniteAll, type Postings } from './postings.ts';
import { listPrefixes, listJoinedTerms, type LookedUpTerm } from './read-term.ts';
import { readWord } from './read-word.ts';
import type { Sources } from './sources.ts';
import { createFilterTest } from './test-filters.ts';

/** Looks up a term with words that must be adjacent, or a group of alternatives. */
export function readRequired(
  term: Term,
  isExact: boolean,
  sources: Sources,
): Promise<LookedUpTerm> {
  return term.any === undefined
    ? readWhole(term, isExact, sources)
    : readGroup(term, term.any, isExact, sources);
}

/** Looks up alternatives: papers that match all parts of one of them. */
async function readGroup(
  { any: _, words: __, ...rest }: Term,
  any: readonly (readonly Part[])[],
  isExact: boolean,
  sources: Sources,
): Promise<LookedUpTerm> {
  const alternatives = await Promise.all(
    any.map(async (parts) => {
      const terms = parts.flatMap((part) => (isFilter(part) ? [] : [part]));
      const read = await Promise.all(terms.map((term) => readRequired(term, isExact, sources)));
      const found = read.flatMap((each) => each.terms);
      const readings = read.flatMap((each) => each.readings);
      return { found, readings, postings: matchAll(found, parts.filter(isFilter), sources) };
    }),
  );
  const found = alternatives.flatMap((each) => each.found).filter(({ isNegated }) => !isNegated);
  const group: FoundTerm = {
    ...rest,
    postings: uniteAll(alternatives.map(({ postings }) => postings)),
    place: found[0]?.place ?? 0,
    length: 1,
    isAttached: false,
    terms: found.flatMap(({ terms }) => terms),
    joinedTerms: found.flatMap(({ joinedTerms: wholes }) => wholes),
    prefixes: found.flatMap(({ prefixes }) => prefixes),
  };
  return { terms: [group], readings: alternatives.flatMap((each) => each.readings) };
}

/** Postings of any of the terms, in papers that contain all of them and pass the filters. */
function matchAll(
  terms: readonly FoundTerm[],
  filters: readonly (YearClause | HasClause)[],
  { columns }: Sources,
): Postings {
  const wanted = terms.filter(({ isNegated }) => !isNegated);
  const papers = terms.map(({ postings, isNegated }) => ({
    rows: new Set(postings.rows),
    isNegated,
  }));
  const passes = createFilterTest(filters, columns);
  const isWanted = (row: number): boolean =>
    passes(row) && papers.every(({ rows, isNegated }) => rows.has(row) !== isNegated);
  if (wanted.length === 0) {
    return terms.length + filters.length > 0 ? listRows(columns.count, isWanted) : NO_POSTINGS;
  }
  return filterPlaces(uniteAll(wanted.map(({ postings }) => postings)), isWanted);
}

/** Looks up a term with words that must be adjacent. */
async function readWhole(term: Term, isExact: boolean, sources: Sources): Promise<LookedUpTerm> {
  const { words, ...rest } = term;
  const [first] = words;
  if (first === undefined) return { terms: [], readings: [] };
  const named = await findNamed(term, sources);
  const joined = named === undefined ? await findJoined(words, term.isOpen, sources) : [];
  const readings =
    named === undefined
      ? await Promise.all(
          words.map((word, w) => {
            const isCovered = joined.some((each) => each.first <= w && w <= each.last);
            const isLast = w === words.length - 1;
            const own = isLast ? term : { ...term, isPrefix: undefined };
            return readWord(own, word, isCovered, isExact, sources);
          }),
        )
      : [];
  const pieces = readings.flatMap((reading) => reading.pieces);
  const found: FoundTerm = {
    ...rest,
    postings: restrict(named ?? matchAdjacent(words, readings, joined), term.field, sources),
    place: first.place,
    isAttached: false,
    length: named === undefined ? pieces.length : 1,
    terms:
      named === undefined ? pieces.flatMap(({ terms }) => terms) : words.map((word) => word.term),
    joinedTerms: listJoinedTerms(words, joined),
    prefixes: listPrefixes(readings.at(-1)?.prefix, joined),
  };
  return { terms: [found], readings };
}

/** Restricts a term to the field that it names. */
function restrict(postings: Postings, field: Term['field'], { columns }: Sources): Postings {
  if (field !== 'title' && field !== 'author') return postings;
  const part = field === 'title' ? 'title' : 'authors';
  return filterPlaces(postings, (row, place) => partAt(row, place, columns.lengths) === part);
}
