import type { Columns } from '../index/columns.ts';
import type { ReadFile } from '../index/files.ts';
import type { Postings } from './postings.ts';

/** Finds the papers that contain a word, and its positions in them. */
export interface LookUp {
  /** Postings of a term, as `split-words.ts` writes it. */
  term(term: string): Promise<Postings>;
  /** Postings of a term in texts that write it as separate words. */
  apart(term: string): Promise<Postings>;
  /** Whether the collection contains two words as one; see `joined-forms.ts`. */
  isOneWord(first: string, secondTerm: string): Promise<boolean>;
}

/**
 * Opens the index of words that belongs to the columns.
 *
 * @param read reads our files next to it
 * @throws Error when index and columns come from different builds
 */
export type OpenLookUp = (columns: Columns, read: ReadFile) => Promise<LookUp>;

/** Maximum number of cached look-ups; each typed word causes several. */
export const MAX_CACHED_LOOK_UPS = 600;
