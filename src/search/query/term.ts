import type { QueryWord } from './query-words.ts';
import type { Clause, Field, HasClause, YearClause } from './clause.ts';

/** A unit of look-up: a word or a phrase. */
export interface Term {
  readonly words: readonly QueryWord[];
  readonly field: Field | undefined;
  readonly isNegated: boolean;
  /** Whether papers without it are excluded: phrases and words with a field. */
  readonly isRequired: boolean;
  /** Whether papers without it count as complete: single letters and digits next to words. */
  readonly isOptional: boolean;
  /** Whether it may be unfinished, because the reader may still be typing. */
  readonly isOpen: boolean;
  /** Whether it matches all words that begin like its last one. */
  readonly isPrefix?: true | undefined;
  /** The text in quotation marks. */
  readonly quoted?: string;
  /** Alternatives in place of words, each of terms that are all required. */
  readonly any?: readonly (readonly Part[])[];
}

/** The clauses of a group. */
export type Part = Term | YearClause | HasClause;

export function isFilter<P extends Part | Clause>(
  part: P,
): part is Extract<P, YearClause | HasClause> {
  return 'kind' in part && (part.kind === 'year' || part.kind === 'has');
}
