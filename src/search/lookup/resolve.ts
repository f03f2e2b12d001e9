import type { Plan, Term } from '../query/plan.ts';
import type { Columns } from '../index/columns.ts';
import type { Mentions } from '../index/mentions.ts';
import { splitWords } from '../words/split-words.ts';
import type { Locator } from './locate.ts';
import type { LookUp } from './look-up.ts';
import { findNamed } from './find-named.ts';
import { filterPlaces, joinPhrase, NO_POSTINGS, uniteAll, type Postings } from './postings.ts';
import { termsOf, type Vocabulary } from './vocabulary.ts';

/** A term of a question with where it stands in the collection. */
export interface FoundTerm extends Omit<Term, 'words'> {
  readonly postings: Postings;
  /** Its place among the words of the question, and how many words it is. */
  readonly place: number;
  readonly length: number;
  /** What is marked in a text: words with one of these terms, or that begin so. */
  readonly terms: readonly string[];
  readonly prefix: string | undefined;
}

/** A word that was taken for another. */
export interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

export interface Resolved {
  readonly terms: readonly FoundTerm[];
  readonly replaced: readonly Replaced[];
  /** Words of the question that the collection does not have. */
  readonly missing: readonly string[];
  /** Words of the question in all, as the collection indexes them. */
  readonly length: number;
}

export interface Sources {
  readonly columns: Columns;
  readonly locator: Locator;
  readonly lookUp: LookUp;
  readonly vocabulary: Vocabulary;
  /** Loads what abstracts name, and which do; once. */
  readMentions(): Promise<Mentions>;
}

/** More ways to end an unfinished word are not looked up one by one. */
const MOST_COMPLETIONS = 8;

/** What a word of a question turned out to be: one or several words of the collection. */
interface Reading {
  readonly all: readonly Postings[];
  readonly terms: readonly string[];
  readonly prefix?: string;
  readonly replaced?: Replaced;
  readonly missing?: string;
}

/**
 * Looks up the terms of a question. A word that the collection does not have is taken, in this
 * order, for a compound that is indexed by its parts, for the beginning of words, for the nearest
 * word by spelling.
 *
 * @param isExact whether spelling is left as it is
 */
export async function resolveTerms(
  { terms, length }: Plan,
  isExact: boolean,
  sources: Sources,
): Promise<Resolved> {
  const readings = await Promise.all(
    terms.map(async (term): Promise<readonly Reading[]> => {
      const named = await findNamed(term, sources);
      if (named !== undefined)
        return [{ all: [named], terms: term.words.map((word) => word.term) }];
      return Promise.all(term.words.map((word) => readWord(term, word, isExact, sources)));
    }),
  );
  /** Words that a compound is more than one shift those after it. */
  let shift = 0;
  const found = terms.flatMap((term, i) => {
    const own = readings[i] ?? [];
    const placed = placeTerm(term, own, shift);
    for (const { all } of own) shift += Math.max(0, all.length - 1);
    return placed.map((each) => ({ ...each, postings: restrict(each.postings, term, sources) }));
  });
  const every = readings.flat();
  return {
    terms: found,
    replaced: every.flatMap(({ replaced }) => replaced ?? []),
    missing: every.flatMap(({ missing }) => missing ?? []),
    length: length + shift,
  };
}

/**
 * A term with its places: one that must stand together as one, else each of its words.
 *
 * @param readings of its words
 * @param shift places that it stands behind those of the question
 */
function placeTerm(term: Term, readings: readonly Reading[], shift: number): FoundTerm[] {
  const { words, ...rest } = term;
  let behind = shift;
  const pieces = readings.flatMap(({ all, terms, prefix }, w) => {
    const place = (words[w]?.place ?? 0) + behind;
    behind += Math.max(0, all.length - 1);
    return all.map((postings, part) => ({
      postings,
      place: place + part,
      // A word that is still being typed has the terms of all that it may become.
      terms: all.length > 1 ? terms.slice(part, part + 1) : terms,
      prefix,
    }));
  });
  const [first] = pieces;
  if (first === undefined) return [];
  if (!term.isRequired && !term.isNegated) {
    return pieces.map((piece) => ({ ...rest, ...piece, length: 1 }));
  }
  const postings = joinPhrase(
    pieces.map((piece) => piece.postings),
    pieces.map((piece) => piece.place - first.place),
  );
  const marked = pieces.flatMap((piece) => piece.terms);
  return [{ ...rest, ...first, postings, length: pieces.length, terms: marked }];
}

async function readWord(
  { isOpen, isRequired, isNegated, words }: Term,
  { text, term, start, end }: Term['words'][number],
  isExact: boolean,
  { lookUp, vocabulary }: Sources,
): Promise<Reading> {
  const postings = await lookUp.term(term);
  if (postings.rows.length > 0) return { all: [postings], terms: [term] };

  const parts = await vocabulary.findParts(text);
  if (parts !== undefined) {
    const terms = splitWords(parts).map((word) => word.term);
    return { all: await Promise.all(terms.map(lookUp.term)), terms };
  }
  if (isOpen) {
    const completions = await vocabulary.complete(text);
    if (completions.length > 0) {
      // Words that a stem is shorter than are asked for one by one, all others at once.
      const shorter = completions
        .filter((completion) => !completion.startsWith(text))
        .slice(0, MOST_COMPLETIONS);
      const all = await Promise.all([lookUp.prefix(text), ...shorter.map(lookUp.term)]);
      return { all: [uniteAll(all)], terms: completions, prefix: text };
    }
  }
  const isPhrase = (isRequired || isNegated) && words.length > 1;
  const near = isExact || isPhrase ? undefined : (await vocabulary.findNear(text))[0];
  if (near === undefined) return { all: [NO_POSTINGS], terms: [], missing: text };
  const terms = termsOf(near);
  return {
    all: await Promise.all(terms.map(lookUp.term)),
    terms,
    replaced: { start, end, by: near.text },
  };
}

/** Keeps to the field that a term names. */
function restrict(postings: Postings, { field }: Term, { locator }: Sources): Postings {
  if (field !== 'title' && field !== 'author') return postings;
  const part = field === 'title' ? 'title' : 'authors';
  return filterPlaces(postings, (row, place) => locator.partAt(row, place) === part);
}
