import type { Lengths } from '../index/layout.ts';
import type { FoundTerm } from '../lookup/found-term.ts';
import type { LookUp } from '../lookup/look-up.ts';
import type { NameWord } from '../lookup/read-names.ts';
import { createPostings, placesOf } from '../lookup/postings.ts';
import { surnameForm } from '../words/surname-form.ts';
import {
  areSurnames,
  isAdjacentIn,
  listAdjacent,
  listRows,
  listSurnames,
  listTitled,
} from './name-places.ts';

/** Papers by the authors that a question names. */
interface AuthorMatches {
  /**
   * By row: 3 for a whole name, an initial and a surname, or surnames and the year; 2 for surnames;
   * 1 for other words of names.
   */
  readonly levels: ReadonlyMap<number, number>;
  /** Stop words of the question that are names, such as "He". */
  readonly stops: readonly FoundTerm[];
}

interface Papers {
  readonly lookUp: Pick<LookUp, 'term'>;
  readonly lengths: Lengths;
  readonly years: ArrayLike<number>;
}

/**
 * Finds the papers whose authors a question names, in the ways in which readers write them: "Gorti,
 * Satya", "S. Gorti", "Gorti 2022", "Gorti Vouitsis", "Gorti 2022 video retrieval".
 *
 * @param words as `readNames` returns them
 */
export async function findAuthorMatches(
  words: readonly NameWord[],
  papers: Papers,
): Promise<AuthorMatches> {
  for (const chosen of listReadings(words)) {
    const levels = await matchReading(chosen, papers);
    if (levels.size > 0) return { levels, stops: listStops(chosen) };
  }
  return { levels: new Map(), stops: [] };
}

/** The ways to read a question: stop words and single letters need not be parts of names. */
function listReadings(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const without = (...kinds: readonly NameWord['kind'][]): readonly NameWord[] =>
    words.filter(({ kind }) => !kinds.includes(kind));
  const all = [words, without('initial'), without('stop'), without('stop', 'initial')];
  return all.filter(({ length }, i) => i === 0 || length < words.length);
}

async function matchReading(
  words: readonly NameWord[],
  papers: Papers,
): Promise<ReadonlyMap<number, number>> {
  const years = words.filter(({ kind }) => kind === 'year');
  const initials = words.filter(({ kind }) => kind === 'initial');
  const names = words.filter(({ kind }) => kind === 'word' || kind === 'stop');
  const [year] = years;
  if (names.length === 0 || years.length > 1) return new Map();
  if (year !== undefined) return matchYear(year, names, initials, papers);
  const isOneSurname = names.slice(1).every(({ isJoined }) => isJoined);
  if (isOneSurname && initials.length > 0) return matchInitials(names, initials, papers);
  if (names.length === 1) return new Map();
  return matchNames([...names, ...initials].sort(byPlace), names, papers);
}

/** "S. Gorti" */
async function matchInitials(
  names: readonly NameWord[],
  [initial]: readonly NameWord[],
  { lookUp }: Papers,
): Promise<ReadonlyMap<number, number>> {
  if (initial === undefined) return new Map();
  const found = await Promise.all(
    names.map(({ surname }) => lookUp.term(surnameForm(surname, initial.queryWord.text))),
  );
  return new Map(found.flatMap(({ rows }) => [...rows].map((row) => [row, 3] as const)));
}

/** "Satya Gorti", "Gorti, Satya", "Gorti Vouitsis" */
async function matchNames(
  words: readonly NameWord[],
  names: readonly NameWord[],
  { lookUp }: Papers,
): Promise<ReadonlyMap<number, number>> {
  const whole = await Promise.all(
    listSurnames(words).map(([surname, given]) =>
      lookUp.term(surnameForm(surname.surname, [...given.queryWord.text][0])),
    ),
  );
  const endsByRow = new Map<number, number[]>();
  for (const postings of whole) {
    postings.rows.forEach((row, i) => {
      endsByRow.set(row, [...(endsByRow.get(row) ?? []), ...placesOf(postings, i)]);
    });
  }
  const isInitial = words.length > names.length;
  const matches = new Map<number, number>();
  for (const row of listRows(words)) {
    const places = words.map(({ inNames }) => inNames.get(row) ?? []);
    const adjacent = listAdjacent(places);
    // The form with the initial follows that of the surname, and perhaps a suffix.
    const ends = endsByRow.get(row) ?? [];
    const isFullName = adjacent.some((last) => ends.includes(last + 2) || ends.includes(last + 3));
    if (isFullName) matches.set(row, 3);
    else if (isInitial) continue;
    else matches.set(row, adjacent.length > 0 || areSurnames(names, row) ? 2 : 1);
  }
  return matches;
}

/** "Gorti 2022", "S. Gorti 2022 video retrieval" */
async function matchYear(
  year: NameWord,
  names: readonly NameWord[],
  initials: readonly NameWord[],
  papers: Papers,
): Promise<ReadonlyMap<number, number>> {
  const rowsOfYear = new Set(year.postings.rows);
  const byInitial = await matchInitials(names, initials, papers);
  const titles = new Map(names.map((word) => [word, listTitled(word, papers.lengths)] as const));
  const matches = new Map<number, number>();
  for (const row of new Set(names.flatMap(({ inNames }) => [...inNames.keys()]))) {
    if (!rowsOfYear.has(row)) continue;
    const authors = names.filter(({ inNames }) => inNames.has(row));
    const others = names.filter((name) => !authors.includes(name));
    if (!others.every((other) => titles.get(other)?.has(row))) continue;
    const isPerson =
      initials.length > 0
        ? byInitial.has(row)
        : others.length === 0
          ? areSurnames(authors, row)
          : authors.some(({ asSurname }) => asSurname.has(row));
    const isOfYear = papers.years[row] === Number(year.queryWord.text);
    const isPhrase = others.length === 0 || isAdjacentIn(row, others, titles);
    matches.set(row, !isPerson ? 1 : isOfYear && isPhrase ? 3 : 2);
  }
  return matches;
}

function listStops(words: readonly NameWord[]): FoundTerm[] {
  return words
    .filter(({ kind }) => kind === 'stop')
    .map(({ queryWord, inNames }) => {
      const { add, finish } = createPostings();
      for (const [row, places] of inNames) for (const place of places) add(row, place);
      return {
        ...{ field: undefined, isNegated: false, isRequired: false, isOptional: false },
        ...{
          isOpen: false,
          isAttached: false,
          postings: finish(),
          place: queryWord.place,
          length: 1,
        },
        ...{ queryWord, terms: [queryWord.term], joinedTerms: [queryWord.text], prefixes: [] },
      };
    });
}

function byPlace(a: NameWord, b: NameWord): number {
  return a.queryWord.place - b.queryWord.place;
}
