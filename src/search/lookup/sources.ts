import type { Columns } from '../index/columns.ts';
import type { Mentions } from '../index/mentions.ts';
import type { LookUp } from './look-up.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the terms of a question are looked up in. */
export interface Sources {
  readonly columns: Columns;
  readonly lookUp: LookUp;
  readonly vocabulary: Vocabulary;
  /** Loads mentions and their papers; memoized. */
  readMentions(): Promise<Mentions>;
}
