import { MOST_PAPERS } from './saved-list.ts';
import type { Outcome } from './store.ts';

export type Failure = Exclude<Outcome, 'kept'> | 'long';

/** What is said when something could not be kept. */
export const FAILURES: Readonly<Record<Failure, string>> = {
  forbidden:
    'Not saved: this browser does not let the site keep anything. Private windows and blocked site data do that.',
  full: 'Not saved: the room that this browser gives the site is used up. Shorter notes or fewer papers make room.',
  long: `Not saved: a list holds ${MOST_PAPERS.toLocaleString('en-GB')} papers at most.`,
};
