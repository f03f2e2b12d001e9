import { text } from '#text';
import { MOST_PAPERS } from './saved-list.ts';
import type { Outcome } from './store.ts';

export type Failure = Exclude<Outcome, 'kept'> | 'long';

/** What is said when something could not be kept. */
export const FAILURES: Readonly<Record<Failure, string>> = {
  forbidden: text.list.forbidden,
  full: text.list.full,
  long: text.list.long(MOST_PAPERS),
};
