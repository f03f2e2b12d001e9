import '../list/export/export-element.ts';
import type { ExportElement } from '../list/export/export-element.ts';
import { identify } from '../../search/query/identify.ts';
import {
  clearFilters,
  formatAddress,
  isIdle,
  normalizeQuery,
  parseAddress,
  toggleValue,
  type FacetField,
  type SearchState,
} from '../../search/address.ts';
import { createPageEngine, type PageEngine } from './page-engine.ts';
import { parsePlace, START } from './place.ts';
import { createSearchHistory } from './search-history.ts';
import { createSearchSession } from './search-session.ts';
import { createSearchView } from './search-view.ts';

/** Milliseconds without a key before the next question, while an answer is awaited. */
const TYPING_DELAY = 120;

/**
 * Makes the search page interactive: keeps the address, the form and the results in step.
 *
 * @param root the `offprint-search` element
 * @param isSent whether the reader submitted the form before this script had loaded
 */
export function startSearch(root: HTMLElement, isSent: boolean): void {
  const engine = createPageEngine(root.dataset.index ?? '/pagefind/');
  const view = createSearchView(root, {
    change,
    openFacets: () => void session.refreshFacets(),
  });
  const session = createSearchSession(parseAddress(location.search), {
    engine,
    view,
    dataset: root.dataset,
    offerExport: (total, getPapers) =>
      root.querySelector<ExportElement>('offprint-export')?.offer(total, getPapers),
  });
  const entries = createSearchHistory();
  let pause: number | undefined;

  engine.warm();
  restore();
  if (isSent) goTo(session.state.query);

  root.addEventListener('input', ({ target }) => {
    if (!view.isField(target)) return;
    clearTimeout(pause);
    // The first key is answered at once; further ones wait for a break in typing.
    pause = window.setTimeout(type, session.isAsking() ? TYPING_DELAY : 0);
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = normalizeQuery(view.readQuery());
    change((old) => ({ ...old, query, exact: query === old.query && old.exact }));
    goTo(query);
  });
  root.addEventListener('click', (event) => {
    const search = getLinkedSearch(event);
    if (search !== undefined) {
      event.preventDefault();
      view.focusResults();
      const next = parseAddress(search);
      view.write(next);
      change(() => next);
      return;
    }
    const { target } = event;
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (button !== null) actions[button.dataset.action ?? '']?.(button);
  });
  addEventListener('popstate', () => restore(true));
  addEventListener('pagehide', savePlace);

  /** Reads the state from the address, or from what the reader did before this script had loaded. */
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
    session.place = parsePlace(history.state);
    if (!isIdle(session.state)) history.scrollRestoration = 'manual';
    void session.show().then(() => {
      const { scroll } = session.place;
      if (scroll > 0 || isReturn) scrollTo({ top: scroll, behavior: 'instant' });
    });
  }

  function type(): void {
    const { state } = session;
    const query = normalizeQuery(view.readQuery());
    if (query === state.query && root.dataset.state !== 'error') return;
    // All keys of one stretch of typing share a history entry.
    const typed = { ...state, query, exact: false };
    if (!entries.isTyping() && !isIdle(state)) push(typed);
    session.state = typed;
    session.place = START;
    entries.settle(typed);
    void session.show();
  }

  /** Changes the state other than by typing. */
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
    session.place = START;
    view.write(changed);
    void session.show();
  }

  function push(next: SearchState): void {
    const { state, place } = session;
    entries.push(next, { state, place: { ...place, scroll: scrollY } });
  }

  function savePlace(): void {
    session.place = { ...session.place, scroll: scrollY };
    entries.replace(session.state, session.place);
  }

  const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
    retry: () => {
      engine.restart();
      view.focusResults();
      void session.show();
    },
    more: () =>
      void session.showMore().then((isAdded) => {
        if (isAdded) savePlace();
      }),
    show: () => {
      view.closeFilters();
      view.focusResults();
    },
    remove: ({ dataset }) =>
      change((old) => toggleValue(old, dataset.field as FacetField, dataset.value ?? '')),
    clear: () => {
      view.focusResults();
      change(clearFilters);
    },
  };

  function goTo(query: string): void {
    void findNamedPaper(engine, query).then((id) => {
      if (id === undefined || session.state.query !== query) return;
      location.assign(`${root.dataset.papers ?? '/papers/'}${encodeURIComponent(id)}/`);
    });
  }
}

/** Id of the paper whose arXiv id, DOI or address a query is. */
async function findNamedPaper(engine: PageEngine, query: string): Promise<string | undefined> {
  if (identify(query) === undefined) return undefined;
  try {
    return (await engine.suggest(query)).goTo;
  } catch {
    // `show` reports the same failure.
    return undefined;
  }
}

/** The search that a click on a link of this page asks for, unless it opens a new tab or window. */
function getLinkedSearch(event: MouseEvent): string | undefined {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.pathname === location.pathname && link.search !== '' ? link.search : undefined;
}
