import { formatAddress, type SearchState } from '../../search/address.ts';
import { START, type ResultPosition } from './result-position.ts';

/** Milliseconds without a key before the address is updated; browsers limit the rate of updates. */
const ADDRESS_DELAY = 250;

/** The browser's history of searches: one entry for each state or stretch of typing. */
export interface SearchHistory {
  /** Whether the current entry was created by typing and may still change. */
  isTyping(): boolean;
  /** Cancels a pending update, which belongs to another entry. */
  reset(): void;
  /** Adds an entry; the previous one stores `left`, its last state and position. */
  push(
    next: SearchState,
    left: { readonly state: SearchState; readonly position: ResultPosition },
  ): void;
  /** Updates the current entry. */
  replace(state: SearchState, position?: ResultPosition): void;
  /** Updates the current entry once the reader has stopped typing. */
  settle(state: SearchState): void;
}

export function createSearchHistory(): SearchHistory {
  let settling: number | undefined;
  let typing = false;

  const replace = (state: SearchState, position: ResultPosition = START): void => {
    clearTimeout(settling);
    write('replaceState', position, state);
  };

  return {
    isTyping: () => typing,
    reset() {
      clearTimeout(settling);
      typing = false;
    },
    push(next, left) {
      replace(left.state, left.position);
      write('pushState', START, next);
      typing = false;
    },
    replace,
    settle(state) {
      typing = true;
      clearTimeout(settling);
      settling = window.setTimeout(() => write('replaceState', START, state), ADDRESS_DELAY);
    },
  };
}

function write(
  how: 'pushState' | 'replaceState',
  position: ResultPosition,
  state: SearchState,
): void {
  // The page is reloading and restores its fields from this entry; see `updates/explain-failure.ts`.
  if ((history.state as { readonly fields?: unknown } | null)?.fields) return;
  try {
    history[how](position, '', location.pathname + formatAddress(state));
  } catch {
    // Browsers reject too many updates in a short time; a later one will succeed.
  }
}
