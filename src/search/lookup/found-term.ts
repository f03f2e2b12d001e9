import type { QueryWord } from '../query/query-words.ts';
import type { Term } from '../query/term.ts';
import type { Postings } from './postings.ts';

/** A term of a question with its postings. */
export interface FoundTerm extends Omit<Term, 'words' | 'any'> {
  readonly postings: Postings;
  /** The word of the question, if it is a single one. */
  readonly queryWord?: QueryWord | undefined;
  /** Position of its first word in the question, and its number of words. */
  readonly place: number;
  readonly length: number;
  /** Whether it and the previous term are one word in the collection or in the question. */
  readonly isAttached: boolean;
  /** Whether it replaces a word that occurs in no paper with one of similar meaning. */
  readonly isSubstitute?: boolean;
  /** The year that it names; the texts of its papers need not contain it. */
  readonly year?: number;
  /** Terms to mark in texts. */
  readonly terms: readonly string[];
  /** Terms to mark if they occur together, and prefixes to mark. */
  readonly joinedTerms: readonly string[];
  readonly prefixes: readonly string[];
}
