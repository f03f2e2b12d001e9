import '../list/export/export-element.ts';
import type { ExportElement } from '../list/export/export-element.ts';
import { identify } from '../../search/query/identify.ts';
import {
  clearFilters,
  normalizeQuery,
  parseAddress,
  toggleValue,
  type FacetField,
} from '../../search/address.ts';
import { createPageEngine, type PageEngine } from './page-engine.ts';
import { createSearchHistory } from './search-history.ts';
import { createNavigation } from './search-navigation.ts';
import { createSearchSession } from './search-session.ts';
import { createSaveSearch } from '../searches/save-search.ts';
import { createSearchView } from './search-view.ts';

/**
 * Makes the search page interactive: keeps the address, the form and the results in sync.
 *
 * @param root the `offprint-search` element
 * @param isSent whether the reader submitted the form before this script had loaded
 */
export function startSearch(root: HTMLElement, isSent: boolean): void {
  const engine = createPageEngine(root.dataset.index ?? '/pagefind/');
  const view = createSearchView(root, {
    change: (next) => navigation.change(next),
    openFacets: () => void session.refreshFacets(),
  });
  const saveSearch = createSaveSearch(root, () =>
    [...root.querySelectorAll('[data-part="chips"] [data-slot="name"]')].map(({ textContent }) =>
      textContent.trim(),
    ),
  );
  const session = createSearchSession(parseAddress(location.search), {
    engine,
    view,
    dataset: root.dataset,
    offerExport(total, getPapers) {
      root.querySelector<ExportElement>('offprint-export')?.offer(total, getPapers);
      saveSearch.show(session.state, getPapers);
    },
  });
  const entries = createSearchHistory();
  const navigation = createNavigation({ root, view, session, entries });
  const { change, savePosition } = navigation;

  engine.warm();
  navigation.restore();
  if (isSent) goTo(session.state.query);

  root.addEventListener('input', ({ target }) => {
    if (view.isField(target)) navigation.type();
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
  addEventListener('popstate', () => navigation.restore(true));
  addEventListener('pagehide', savePosition);

  const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
    retry: () => {
      engine.restart();
      view.focusResults();
      void session.show();
    },
    more: () =>
      void session.showMore().then((isAdded) => {
        if (isAdded) savePosition();
      }),
    save: saveSearch.toggle,
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

/** Id of the paper that a query identifies by arXiv id, DOI or address. */
async function findNamedPaper(engine: PageEngine, query: string): Promise<string | undefined> {
  if (identify(query) === undefined) return undefined;
  try {
    return (await engine.suggest(query)).goTo;
  } catch {
    // `show` reports the same failure.
    return undefined;
  }
}

/** The search that a clicked link of this page leads to, unless it opens in a new tab or window. */
function getLinkedSearch(event: MouseEvent): string | undefined {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.pathname === location.pathname && link.search !== '' ? link.search : undefined;
}
