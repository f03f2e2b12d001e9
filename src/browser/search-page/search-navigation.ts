import {
  formatAddress,
  isIdle,
  normalizeQuery,
  parseAddress,
  type SearchState,
} from '../../search/address.ts';
import { parsePosition, START } from './result-position.ts';
import type { SearchHistory } from './search-history.ts';
import type { SearchSession } from './search-session.ts';
import type { SearchView } from './search-view.ts';

/** Milliseconds without a key before the next query, while an answer is pending. */
const TYPING_DELAY = 120;

/** The parts that the navigation keeps in sync. */
export interface NavigatedParts {
  /** The `offprint-search` element. */
  readonly root: HTMLElement;
  readonly view: SearchView;
  readonly session: SearchSession;
  readonly entries: SearchHistory;
}

/** Moves the page from one search to the next, in the address, the form and the results. */
export interface SearchNavigation {
  /**
   * Reads the state from the address, or from what the reader did before this script had loaded.
   *
   * @param isReturn whether the reader went back or forward
   */
  restore(isReturn?: boolean): void;
  /** Takes the query from the field: at once after the first key, then when typing pauses. */
  type(): void;
  /** Changes the state other than by typing. */
  change(next: (state: SearchState) => SearchState): void;
  /** Stores the scroll position in the current history entry. */
  savePosition(): void;
}

export function createNavigation({
  root,
  view,
  session,
  entries,
}: NavigatedParts): SearchNavigation {
  let pause: number | undefined;

  return { restore, type, change, savePosition };

  function restore(isReturn = false): void {
    clearTimeout(pause);
    entries.reset();
    session.state = parseAddress(location.search);
    const form = view.readForm();
    if (!isReturn && isIdle(session.state)) {
      session.state = form;
      entries.replace(form);
    } else if (!isReturn && form.query !== '' && form.query !== session.state.query) {
      session.state = { ...session.state, query: form.query, exact: false };
      entries.replace(session.state);
    }
    view.write(session.state);
    session.position = parsePosition(history.state);
    if (!isIdle(session.state)) history.scrollRestoration = 'manual';
    void session.show().then(() => {
      const { scroll } = session.position;
      if (scroll > 0 || isReturn) scrollTo({ top: scroll, behavior: 'instant' });
    });
  }

  function type(): void {
    clearTimeout(pause);
    pause = window.setTimeout(takeQuery, session.isAsking() ? TYPING_DELAY : 0);
  }

  function takeQuery(): void {
    const { state } = session;
    const query = normalizeQuery(view.readQuery());
    if (query === state.query && root.dataset.state !== 'error') return;
    // All keys of one stretch of typing share a history entry.
    const typed = { ...state, query, exact: false };
    if (!entries.isTyping() && !isIdle(state)) push(typed);
    session.state = typed;
    session.position = START;
    entries.settle(typed);
    void session.show(true);
  }

  function change(next: (state: SearchState) => SearchState): void {
    clearTimeout(pause);
    const { state } = session;
    const query = normalizeQuery(view.readQuery());
    const changed = next(query === state.query ? state : { ...state, query, exact: false });
    const isSame = formatAddress(changed) === formatAddress(state);
    if (isSame && location.search === formatAddress(state) && root.dataset.state === 'ready') {
      return;
    }
    entries.reset();
    if (isSame) entries.replace(changed);
    else push(changed);
    session.state = changed;
    session.position = START;
    view.write(changed);
    void session.show();
  }

  function push(next: SearchState): void {
    const { state, position } = session;
    entries.push(next, { state, position: { ...position, scroll: scrollY } });
  }

  function savePosition(): void {
    session.position = { ...session.position, scroll: scrollY };
    entries.replace(session.state, session.position);
  }
}
