import { showNotice } from '../elements/show-notice.ts';
import { FAILURES, type Failure } from './outcome-text.ts';

/** Shows at the bottom of the page that something could not be saved. */
export function showFailure(failure: Failure): void {
  showNotice(FAILURES[failure]);
}
