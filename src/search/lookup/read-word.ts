import type { QueryWord } from '../query/query-words.ts';
import type { Term } from '../query/term.ts';
import { termOf } from '../words/split-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import type { LookUp } from './look-up.ts';
import { joinPhrase, NO_POSTINGS, uniteAll, type Postings } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that was replaced by a similar one. */
export interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** A word that is not in the collection, and words of similar meaning used in its place. */
export interface Substitution {
  readonly word: string;
  /** Position in the question. */
  readonly start: number;
  readonly end: number;
  /** Empty if the collection has none. */
  readonly by: readonly string[];
}

/** A word of a question, resolved to one or several words of the collection. */
export interface Reading {
  /** In order, without stop words, which are not indexed everywhere. */
  readonly pieces: readonly Piece[];
  /** Number of positions in a text. */
  readonly width: number;
  /** Postings in texts that write the word as two. */
  readonly apart: Postings;
  readonly prefix?: string;
  readonly replaced?: Replaced;
  readonly missing?: string;
  readonly substitution?: Substitution;
}

interface Piece {
  readonly postings: Postings;
  /** Terms to mark in texts: an unfinished word has all its completions. */
  readonly terms: readonly string[];
  /** Position relative to that of the word. */
  readonly offset: number;
}

/** Maximum number of completions of an unfinished word, the most frequent first. */
const MAX_COMPLETIONS = 30;
/** The same for a prefix, `transf*`; see `helpPrefix` in the texts. */
const MAX_PREFIX_COMPLETIONS = 100;

/**
 * Looks up a word of a question. For a word that is not in the collection, it tries in this
 * order: a compound indexed by its parts, the beginning of words, several words that are adjacent
 * in some text, words of similar meaning, the nearest word by spelling.
 *
 * @param isCovered whether the collection contains it joined with its neighbours
 * @param isExact whether spelling correction is off
 */
export async function readWord(
  { isOpen, isRequired, isNegated, words, isPrefix }: Term,
  word: QueryWord,
  isCovered: boolean,
  isExact: boolean,
  { lookUp, vocabulary }: { readonly lookUp: LookUp; readonly vocabulary: Vocabulary },
): Promise<Reading> {
  const { text, term, start, end } = word;
  const [postings, apart] = await Promise.all([lookUp.term(term), lookUp.apart(term)]);
  const one = (own: Postings, terms: readonly string[]): Omit<Reading, 'apart'> => ({
    pieces: [{ postings: own, terms, offset: 0 }],
    width: 1,
  });
  const readPrefix = async (): Promise<Reading | undefined> => {
    const completions = await vocabulary.complete(text);
    if (completions.length === 0) return undefined;
    // They are looked up one by one, since Pagefind finds a prefix only in the parts of the index
    // that are loaded, and no words whose stem is shorter.
    const known = completions.slice(0, isPrefix ? MAX_PREFIX_COMPLETIONS : MAX_COMPLETIONS);
    const all = await Promise.all(known.map(lookUp.term));
    return { ...one(uniteAll(all), completions), apart, prefix: text };
  };
  if (isPrefix) return (await readPrefix()) ?? { ...one(postings, [term]), apart };
  if (postings.rows.length > 0 || apart.rows.length > 0) {
    return { ...one(postings, [term]), apart };
  }
  const parts = await vocabulary.findParts(text);
  if (parts !== undefined) return { ...(await readParts(parts.split(' '), lookUp)), apart };
  const completed = isOpen ? await readPrefix() : undefined;
  if (completed !== undefined) return completed;
  if (isCovered) return { ...one(NO_POSTINGS, [term]), apart };
  const divisions = await vocabulary.divide(text);
  const hasStop = (division: readonly string[]): boolean =>
    division.some((part) => STOP_WORDS.has(part));
  const divided = await findDivided(
    divisions.filter((division) => !hasStop(division)),
    lookUp,
  );
  if (divided !== undefined) return { ...divided, apart };
  const isPhrase = (isRequired || isNegated) && words.length > 1;
  const isFixed = isExact || isPhrase || isNegated;
  const meanings = isFixed ? undefined : await findMeanings(word, vocabulary);
  if (meanings !== undefined && meanings.length > 0) {
    const terms = meanings.map(termOf);
    const all = await Promise.all(terms.map(lookUp.term));
    return {
      ...one(uniteAll(all), terms),
      apart,
      substitution: { word: text, start, end, by: meanings },
    };
  }
  // Abstracts are indexed without stop words, so that "or gans" is found wherever "gans" is: a
  // general word such as "organs" must not be divided in this way.
  const loose =
    meanings === undefined ? await findDivided(divisions.filter(hasStop), lookUp) : undefined;
  if (loose !== undefined) return { ...loose, apart };
  // A general word is not misspelt.
  const mayBeMisspelt = !isFixed && meanings === undefined;
  const near = mayBeMisspelt ? (await vocabulary.findNear(text))[0] : undefined;
  if (near === undefined) {
    const substitution = { word: text, start, end, by: [] };
    return { ...one(NO_POSTINGS, []), apart, missing: text, ...(!isFixed && { substitution }) };
  }
  return {
    ...(await readParts((near.parts ?? near.text).split(' '), lookUp)),
    apart,
    replaced: { start, end, by: near.text },
  };
}

/**
 * Words of the collection that are similar in meaning. English words do not explain the words of
 * other languages: “für” is not “fur”.
 */
async function findMeanings(
  { text, isForeign }: QueryWord,
  vocabulary: Vocabulary,
): Promise<readonly string[] | undefined> {
  const research = await vocabulary.findResearchTerms(text);
  if (research.length > 0) return research;
  return isForeign ? undefined : vocabulary.findMeanings(text);
}

/** The first division of a word whose parts are adjacent in some text. */
async function findDivided(
  divisions: readonly (readonly string[])[],
  lookUp: LookUp,
): Promise<Pick<Reading, 'pieces' | 'width'> | undefined> {
  for (const division of divisions) {
    const reading = await readParts(division, lookUp);
    if (matchPieces(reading.pieces).rows.length > 0) return reading;
  }
  return undefined;
}

async function readParts(
  parts: readonly string[],
  lookUp: LookUp,
): Promise<Pick<Reading, 'pieces' | 'width'>> {
  const telling = parts.map((part) => !STOP_WORDS.has(part));
  const pieces = await Promise.all(
    parts.map(async (part, offset): Promise<Piece> => {
      const term = termOf(part);
      return { postings: await lookUp.term(term), terms: [term], offset };
    }),
  );
  return {
    pieces: telling.includes(true) ? pieces.filter((_, i) => telling[i]) : pieces,
    width: parts.length,
  };
}

/** Postings of adjacent words. */
export function matchPieces(pieces: readonly Pick<Piece, 'postings' | 'offset'>[]): Postings {
  const first = pieces[0]?.offset ?? 0;
  return joinPhrase(
    pieces.map(({ postings }) => postings),
    pieces.map(({ offset }) => offset - first),
  );
}
