import { formatAddress, type SearchState } from '../../search/address.ts';
import { START, type Place } from './place.ts';

/** Milliseconds of quiet after a key before the address follows: browsers count its changes. */
const SETTLED = 250;

/** The browser's history of searches: one entry for a state, or for a stretch of typing. */
export interface SearchHistory {
  /** Whether the entry is one that typing made, and may change as it goes on. */
  isTyping(): boolean;
  /** Forgets what was about to be written: the entry is another one now. */
  reset(): void;
  /** A new entry; the one before keeps `left`, the place that was reached in it. */
  push(next: SearchState, left: { readonly state: SearchState; readonly place: Place }): void;
  /** Gives the entry this state, and the place in its results. */
  replace(state: SearchState, place?: Place): void;
  /** The same, once the reader has stopped typing. */
  settle(state: SearchState): void;
}

export function createSearchHistory(): SearchHistory {
  let settling: number | undefined;
  let typing = false;

  const replace = (state: SearchState, place: Place = START): void => {
    clearTimeout(settling);
    write('replaceState', place, state);
  };

  return {
    isTyping: () => typing,
    reset() {
      clearTimeout(settling);
      typing = false;
    },
    push(next, left) {
      replace(left.state, left.place);
      write('pushState', START, next);
      typing = false;
    },
    replace,
    settle(state) {
      typing = true;
      clearTimeout(settling);
      settling = window.setTimeout(() => write('replaceState', START, state), SETTLED);
    },
  };
}

function write(how: 'pushState' | 'replaceState', place: Place, state: SearchState): void {
  try {
    history[how](place, '', location.pathname + formatAddress(state));
  } catch {
    // Browsers refuse too many entries in a short time; the next one will be taken.
  }
}
