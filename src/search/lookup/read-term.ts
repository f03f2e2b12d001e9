import type { QueryWord } from '../query/query-words.ts';
import type { FoundTerm } from './found-term.ts';
import type { JoinedWords } from './find-joined.ts';
import type { Reading } from './read-word.ts';

/** A term that was looked up: the terms that it became, and the readings of its words. */
export interface LookedUpTerm {
  /** Their positions are those of the question. */
  readonly terms: readonly FoundTerm[];
  readonly readings: readonly Reading[];
}

/** Terms to mark if they occur together. */
export function listJoinedTerms(
  words: readonly QueryWord[],
  joined: readonly JoinedWords[],
): string[] {
  return [...words, ...joined].map(({ term }) => term);
}

/** Prefixes to mark. */
export function listPrefixes(own: string | undefined, joined: readonly JoinedWords[]): string[] {
  return [own, ...joined.map(({ prefix }) => prefix)].filter((prefix) => prefix !== undefined);
}
