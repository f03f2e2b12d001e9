import type { QueryWord } from '../query/query-words.ts';
import { isParticle, joinTexts, mayBeOneWord, joinedTermOf } from '../words/joined-forms.ts';
import { isSpaceless } from '../words/split-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import type { LookUp } from './look-up.ts';
import { uniteAll, type Postings } from './postings.ts';
import type { Sources } from './sources.ts';

/** Adjacent words of a query that the collection contains as one: "pre training". */
export interface JoinedWords {
  /** Indexes of the first and the last of them. */
  readonly first: number;
  readonly last: number;
  /** Positions in the query, stop words included. */
  readonly from: number;
  readonly to: number;
  readonly term: string;
  readonly postings: Postings;
  /** The beginning of the joined word, if it is still being typed. */
  readonly prefix: string | undefined;
}

/** Longer sequences are phrases. */
const MAX_WORDS = 4;

/** Shorter prefixes match too many words. */
const MIN_PREFIX_LENGTH = 4;
/** Further completions are rare words. */
const MAX_COMPLETIONS = 8;

/**
 * Finds adjacent words of a query that are one word in the collection.
 *
 * @param words in order, without stop words
 * @param isOpen whether the last of them may be unfinished
 */
export async function findJoined(
  words: readonly QueryWord[],
  isOpen: boolean,
  { lookUp, vocabulary }: Pick<Sources, 'lookUp' | 'vocabulary'>,
): Promise<JoinedWords[]> {
  const candidates = (
    await Promise.all(words.map((_, first) => listCandidates(words, first, lookUp)))
  ).flat();
  const found = await Promise.all(
    candidates.map(async ({ parts, ...candidate }): Promise<JoinedWords[]> => {
      const whole = joinTexts(parts);
      if (STOP_WORDS.has(whole)) return [];
      const term = joinedTermOf(parts);
      const exact = await lookUp.term(term);
      if (exact.rows.length > 0)
        return [{ ...candidate, term, postings: exact, prefix: undefined }];
      const isUnfinished =
        isOpen && candidate.last === words.length - 1 && whole.length >= MIN_PREFIX_LENGTH;
      if (!isUnfinished) return [];
      // Pagefind would only find the completions in the parts of the index that are loaded.
      const completions = (await vocabulary.complete(whole)).slice(0, MAX_COMPLETIONS);
      const postings = uniteAll(await Promise.all(completions.map(lookUp.term)));
      return postings.rows.length > 0 ? [{ ...candidate, term, postings, prefix: whole }] : [];
    }),
  );
  return found.flat();
}

interface Candidate extends Pick<JoinedWords, 'first' | 'last' | 'from' | 'to'> {
  readonly parts: readonly Pick<QueryWord, 'text'>[];
}

/** Candidates that begin with one of the words or with a stop word before it. */
async function listCandidates(
  words: readonly QueryWord[],
  first: number,
  lookUp: LookUp,
): Promise<Candidate[]> {
  const word = words[first];
  if (word === undefined) return [];
  const { place: from, stopBefore, stopAfter } = word;
  const candidates: Candidate[] = [];
  if (stopBefore !== undefined && (await mayJoin(stopBefore, word, lookUp))) {
    const parts = [{ text: stopBefore }, word];
    candidates.push({ parts, first, last: first, from: from - 1, to: from + 1 });
  }
  if (stopAfter !== undefined) {
    const after = { text: stopAfter, term: stopAfter, isAttached: !isParticle(stopAfter) };
    if (await mayJoin(word.text, after, lookUp)) {
      candidates.push({ parts: [word, after], first, last: first, from, to: from + 2 });
    }
  }
  let isLoose = false;
  for (let last = first + 1; last < first + MAX_WORDS; last++) {
    const [before, next] = [words[last - 1], words[last]];
    if (before === undefined || next?.place !== before.place + 1 || next.isScript) break;
    isLoose ||= !mayBeOneWord(before.text, next.text, next.isAttached);
    if (isLoose && last > first + 1) break;
    if (!isLoose || (await isOneWord(before, next, lookUp))) {
      const parts = words.slice(first, last + 1);
      candidates.push({ parts, first, last, from, to: next.place + 1 });
    }
  }
  return candidates;
}

async function mayJoin(
  first: string,
  second: Pick<QueryWord, 'text' | 'term' | 'isAttached'>,
  lookUp: LookUp,
): Promise<boolean> {
  return second.isAttached || lookUp.isOneWord(first, second.term);
}

/**
 * Whether the collection contains them as one word, or contains one of them only within another.
 */
async function isOneWord(first: QueryWord, second: QueryWord, lookUp: LookUp): Promise<boolean> {
  if (isSpaceless(first.text) || isSpaceless(second.text)) return false;
  const [isKnown, ...own] = await Promise.all([
    lookUp.isOneWord(first.text, second.term),
    lookUp.term(first.term),
    lookUp.term(second.term),
  ]);
  return isKnown || own.some(({ rows }) => rows.length === 0);
}
