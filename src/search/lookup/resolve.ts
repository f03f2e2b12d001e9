import { isFilter, type AskedWord, type Part, type Plan, type Term } from '../query/plan.ts';
import type { Columns } from '../index/columns.ts';
import { partAt } from '../index/layout.ts';
import type { Mentions } from '../index/mentions.ts';
import { findJoined, type JoinedWords } from './find-joined.ts';
import type { FoundTerm } from './found-term.ts';
import { findNamed, listRows } from './find-named.ts';
import { joinShort } from './join-short.ts';
import type { LookUp } from './look-up.ts';
import { matchWhole } from './match-whole.ts';
import { filterPlaces, NO_POSTINGS, uniteAll, type Postings } from './postings.ts';
import { readWord, type Meant, type Reading, type Replaced } from './read-word.ts';
import { createFilterTest } from './test-filters.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Resolved {
  readonly terms: readonly FoundTerm[];
  readonly replaced: readonly Replaced[];
  readonly meant: readonly Meant[];
  /** Words of the question that are not in the collection. */
  readonly missing: readonly string[];
  /** Number of words in the question, as the collection indexes them. */
  readonly length: number;
}

export interface Sources {
  readonly columns: Columns;
  readonly lookUp: LookUp;
  readonly vocabulary: Vocabulary;
  /** Loads mentions and their papers; memoized. */
  readMentions(): Promise<Mentions>;
}

/**
 * Looks up the terms of a question, including joined and split forms of its words; see
 * `joined-forms.ts`.
 *
 * @param isExact whether spelling correction is off
 */
export async function resolveTerms(
  { terms, length }: Plan,
  isExact: boolean,
  sources: Sources,
): Promise<Resolved> {
  const plain = terms.filter((term) => !isWhole(term));
  const plainWords = plain.flatMap(({ words }) => words);
  const isOpen = plain.at(-1)?.isOpen ?? false;
  const plainJoined = await findJoined(plainWords, isOpen, sources.lookUp);
  const read = await Promise.all(
    terms.map((term) => {
      if (isWhole(term)) return readRequired(term, isExact, sources);
      const first = plainWords.indexOf(term.words[0] as AskedWord);
      return readPlain(term, first, plainJoined, isExact, sources);
    }),
  );
  /** A compound of several words shifts the positions of those after it. */
  let shift = 0;
  const found = read.flatMap(({ terms: own, readings }, i) => {
    const [word] = terms[i]?.words ?? [];
    const shifted = own.map((term) => ({ word, term: { ...term, place: term.place + shift } }));
    for (const { width } of readings) shift += width - 1;
    return shifted;
  });
  const every = read.flatMap(({ readings }) => readings);
  return {
    terms: joinShort(found, plainWords, plainJoined),
    replaced: every.flatMap(({ replaced }) => replaced ?? []),
    meant: every.flatMap(({ meant }) => meant ?? []),
    missing: every.flatMap(({ missing }) => missing ?? []),
    length: length + shift,
  };
}

/** Whether the words of a term must be adjacent. */
function isWhole({ isRequired, isNegated }: Term): boolean {
  return isRequired || isNegated;
}

interface Read {
  /** Their positions are those of the question. */
  readonly terms: readonly FoundTerm[];
  readonly readings: readonly Reading[];
}

/**
 * Looks up a term with words that need not be adjacent: each becomes a separate term.
 *
 * @param offset of its first word among those that `joined` counts
 */
async function readPlain(
  { words, ...rest }: Term,
  offset: number,
  joined: readonly JoinedWords[],
  isExact: boolean,
  sources: Sources,
): Promise<Read> {
  const read = await Promise.all(
    words.map(async (word, w) => {
      const covering = joined.filter(
        ({ first, last }) => first <= offset + w && offset + w <= last,
      );
      const reading = await readWord(
        { ...rest, words },
        word,
        covering.length > 0,
        isExact,
        sources,
      );
      return { word, reading, covering, index: offset + w };
    }),
  );
  return {
    readings: read.map(({ reading }) => reading),
    terms: read.flatMap(({ word, reading, covering, index }) => {
      const others = [
        reading.apart,
        ...covering.map((each) => each.postings),
        findYear(word, sources.columns),
      ];
      const year = getYear(word);
      return reading.pieces.map(({ postings, terms, offset: behind }): FoundTerm => ({
        ...rest,
        postings: uniteAll([postings, ...others]),
        place: word.place + behind,
        length: 1,
        isAttached: behind > 0 || covering.some(({ first }) => first < index),
        ...(year !== undefined && { year }),
        isMeant: (reading.meant?.by.length ?? 0) > 0,
        terms,
        wholes: listWholes([word], covering),
        prefixes: listPrefixes(reading.prefix, covering),
      }));
    }),
  };
}

/** The year that a word is: "2021". */
function getYear({ text }: AskedWord): number | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** The papers of a year, which their texts need not name: "Gorti 2022". */
function findYear(word: AskedWord, { years, count }: Columns): Postings {
  const year = getYear(word);
  return year === undefined ? NO_POSTINGS : listRows(count, (row) => years[row] === year);
}

function readRequired(term: Term, isExact: boolean, sources: Sources): Promise<Read> {
  return term.any === undefined
    ? readWhole(term, isExact, sources)
    : readGroup(term, term.any, isExact, sources);
}

/** Looks up alternatives: papers that have all parts of one of them. */
async function readGroup(
  { any: _, words: __, ...rest }: Term,
  any: readonly (readonly Part[])[],
  isExact: boolean,
  sources: Sources,
): Promise<Read> {
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
    wholes: found.flatMap(({ wholes }) => wholes),
    prefixes: found.flatMap(({ prefixes }) => prefixes),
  };
  return { terms: [group], readings: alternatives.flatMap((each) => each.readings) };
}

/** Postings of any of the terms, in papers that have all of them and pass the filters. */
function matchAll(
  terms: readonly FoundTerm[],
  filters: Plan['filters'],
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
async function readWhole(term: Term, isExact: boolean, sources: Sources): Promise<Read> {
  const { words, ...rest } = term;
  const [first] = words;
  if (first === undefined) return { terms: [], readings: [] };
  const named = await findNamed(term, sources);
  const joined = named === undefined ? await findJoined(words, term.isOpen, sources.lookUp) : [];
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
    postings: restrict(named ?? matchWhole(words, readings, joined), term.field, sources),
    place: first.place,
    isAttached: false,
    length: named === undefined ? pieces.length : 1,
    terms:
      named === undefined ? pieces.flatMap(({ terms }) => terms) : words.map((word) => word.term),
    wholes: listWholes(words, joined),
    prefixes: listPrefixes(readings.at(-1)?.prefix, joined),
  };
  return { terms: [found], readings };
}

function listWholes(words: readonly AskedWord[], joined: readonly JoinedWords[]): string[] {
  return [...words, ...joined].map(({ term }) => term);
}

function listPrefixes(own: string | undefined, joined: readonly JoinedWords[]): string[] {
  return [own, ...joined.map(({ prefix }) => prefix)].filter((prefix) => prefix !== undefined);
}

/** Restricts a term to the field that it names. */
function restrict(postings: Postings, field: Term['field'], { columns }: Sources): Postings {
  if (field !== 'title' && field !== 'author') return postings;
  const part = field === 'title' ? 'title' : 'authors';
  return filterPlaces(postings, (row, place) => partAt(row, place, columns.lengths) === part);
}
