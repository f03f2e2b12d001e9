import type { QueryWord } from '../query/query-words.ts';
import type { Plan } from '../query/plan.ts';
import type { Term } from '../query/term.ts';
import { findJoined } from './find-joined.ts';
import type { FoundTerm } from './found-term.ts';
import { joinShort } from './join-short.ts';
import { readPlain } from './read-plain.ts';
import { readRequired } from './read-required.ts';
import type { Substitution, Replaced } from './read-word.ts';
import type { Sources } from './sources.ts';

export interface Resolved {
  readonly terms: readonly FoundTerm[];
  readonly replaced: readonly Replaced[];
  readonly substitutions: readonly Substitution[];
  /** Words of the question that are not in the collection. */
  readonly missing: readonly string[];
  /** Number of words in the question, as the collection indexes them. */
  readonly length: number;
}

/** In shorter queries, every word is meant literally. */
const MIN_WORDS_OF_QUESTION = 3;

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
  const plain = terms.filter((term) => !mustBeAdjacent(term));
  const plainWords = plain.flatMap(({ words }) => words);
  const isOpen = plain.at(-1)?.isOpen ?? false;
  const plainJoined = await findJoined(plainWords, isOpen, sources);
  const isQuestion = !isExact && plainWords.length >= MIN_WORDS_OF_QUESTION;
  const read = await Promise.all(
    terms.map((term) => {
      if (mustBeAdjacent(term)) return readRequired(term, isExact, sources);
      const first = plainWords.indexOf(term.words[0] as QueryWord);
      return readPlain(term, first, plainJoined, isExact, isQuestion, sources);
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
    substitutions: omitRepeated(every.flatMap(({ substitution }) => substitution ?? [])),
    missing: every.flatMap(({ missing }) => missing ?? []),
    length: length + shift,
  };
}

/** Without repetitions of a word that the question repeats. */
function omitRepeated(substitutions: readonly Substitution[]): Substitution[] {
  return [...new Map(substitutions.map((each) => [each.word, each])).values()];
}

/** Whether the words of a term must be adjacent. */
function mustBeAdjacent({ isRequired, isNegated }: Term): boolean {
  return isRequired || isNegated;
}
