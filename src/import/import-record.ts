import type { Fault } from '../collection/faults.ts';
import type { Paper } from '../collection/schema.ts';

/** A paper as a foreign file gives it, before it has an id. */
export interface ImportRecord {
  readonly file: string;
  /** Where the paper begins, from 1. */
  readonly line: number;
  readonly paper: Omit<Paper, 'id'>;
}

/** What a reader makes of one file. All of its text is in one of these. */
export interface ReadResult {
  readonly records: readonly ImportRecord[];
  /** What is no paper and was known to be none. */
  readonly passedOver: readonly { readonly line: number; readonly text: string }[];
  readonly faults: readonly Fault[];
}

/**
 * @param text the file's text, decoded
 * @param file as the maintainer sees it, for faults
 */
export type Reader = (text: string, file: string) => ReadResult;
