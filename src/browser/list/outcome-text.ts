import { showNotice } from '../elements/show-notice.ts';
import { text } from '#text';
import { MAX_PAPERS } from './saved-list.ts';
import type { Outcome } from './store.ts';

export type Failure = Exclude<Outcome, 'saved'> | 'long';

/** Messages for changes that could not be saved. */
export const FAILURES: Readonly<Record<Failure, string>> = {
  forbidden: text.list.notSavedBlocked,
  full: text.list.notSavedFull,
  long: text.list.notSavedMaximum(MAX_PAPERS),
};

/** Shows at the bottom of the page that something could not be saved. */
export function showFailure(failure: Failure): void {
  showNotice(FAILURES[failure]);
}
