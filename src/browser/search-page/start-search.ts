import '../list/export/export-element.ts';
import type { ExportElement } from '../list/export/export-element.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import { identify } from '../../search/query/identify.ts';
import { SearchError } from '../../search/engine.ts';
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
import { createPageEngine } from './page-engine.ts';
import { isLoaded } from './loaded-facets.ts';
import { countMore, parsePlace, START, type Place } from './place.ts';
import { createSearchHistory } from './search-history.ts';
import { createSearchView } from './search-view.ts';

/** Milliseconds of quiet after a key before it is asked again, while an answer is awaited. */
const PAUSE = 120;
/** Milliseconds after which a reader is told that she waits, and that she waits long. */
const PATIENCE = 300;
const LONG = 6000;

/**
 * Makes the search page work: what is asked for, kept as a state that the address says too; the
 * engine's answers to it; and the view that shows them.
 *
 * @param root the `offprint-search` element
 * @param isSent whether what stands in the field was sent off before this script was there
 */
export function startSearch(root: HTMLElement, isSent: boolean): void {
  const papers = root.dataset.papers ?? '/papers/';
  const engine = createPageEngine(root.dataset.index ?? '/pagefind/');
  const view = createSearchView(root, { change, openFacets: () => void refreshFacets() });
  const entries = createSearchHistory();
  let state = parseAddress(location.search);
  let place: Place = START;
  let ticket = 0;
  let pause: number | undefined;
  let isAsking = false;
  /** The index that the results come from; another may take its place while the page is open. */
  let shownIndex: string | undefined;

  engine.warm();
  restore();
  if (isSent) void goToNamed(state.query);

  root.addEventListener('input', ({ target }) => {
    if (!view.isField(target)) return;
    clearTimeout(pause);
    // The first key is answered at once; what is typed faster than it is answered waits.
    pause = window.setTimeout(type, isAsking ? PAUSE : 0);
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = normalizeQuery(view.readQuery());
    change((old) => ({ ...old, query, exact: query === old.query && old.exact }));
    void goToNamed(query);
  });
  root.addEventListener('click', click);
  addEventListener('popstate', () => restore(true));
  addEventListener('pagehide', savePlace);

  /** Takes the address as the state, and what was written before this script was there. */
  function restore(isReturn = false): void {
    clearTimeout(pause);
    entries.reset();
    state = parseAddress(location.search);
    if (isIdle(state) && !isReturn) {
      state = view.readForm();
      entries.replace(state);
    }
    view.write(state);
    place = parsePlace(history.state);
    if (!isIdle(state)) history.scrollRestoration = 'manual';
    void show().then(() => {
      if (place.scroll > 0 || isReturn) scrollTo({ top: place.scroll, behavior: 'instant' });
    });
  }

  function type(): void {
    const query = normalizeQuery(view.readQuery());
    if (query === state.query && root.dataset.state !== 'error') return;
    // One entry for a stretch of typing: back leads to what stood there before.
    const typed = { ...state, query, exact: false };
    if (!entries.isTyping() && !isIdle(state)) push(typed);
    state = typed;
    place = START;
    entries.settle(state);
    void show();
  }

  /** Goes from one state to another, by anything but typing. */
  function change(next: (state: SearchState) => SearchState): void {
    clearTimeout(pause);
    const query = normalizeQuery(view.readQuery());
    const changed = next(query === state.query ? state : { ...state, query, exact: false });
    const isSame = formatAddress(changed) === formatAddress(state);
    if (isSame && location.search === formatAddress(state) && root.dataset.state === 'ready') {
      return;
    }
    entries.reset();
    if (isSame) entries.replace(changed);
    else push(changed);
    state = changed;
    place = START;
    view.write(state);
    void show();
  }

  function push(next: SearchState): void {
    entries.push(next, { state, place: { ...place, scroll: scrollY } });
  }

  function savePlace(): void {
    place = { ...place, scroll: scrollY };
    entries.replace(state, place);
  }

  function click(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    if (link && isPlainClick(event) && link.pathname === location.pathname && link.search !== '') {
      event.preventDefault();
      view.focusResults();
      const next = parseAddress(link.search);
      view.write(next);
      change(() => next);
      return;
    }
    const button = event.target.closest<HTMLElement>('[data-action]');
    if (button !== null) actions[button.dataset.action ?? '']?.(button);
  }

  const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
    retry: () => {
      engine.restart();
      view.focusResults();
      void show();
    },
    more: () => void showMore(),
    remove: ({ dataset }) =>
      change((old) => toggleValue(old, dataset.field as FacetField, dataset.value ?? '')),
    clear: () => {
      view.focusResults();
      change(clearFilters);
    },
  };

  async function show(): Promise<void> {
    const mine = ++ticket;
    const asked = state;
    delete root.dataset.query;
    if (isIdle(asked)) {
      isAsking = false;
      root.dataset.state = 'idle';
      view.showIdle();
      offerExport(0, asked);
      await refreshFacets();
      return;
    }
    root.dataset.state = 'loading';
    isAsking = true;
    const waits = [
      setTimeout(() => view.showWaiting(), PATIENCE),
      setTimeout(() => view.showSlow(), LONG),
    ];
    try {
      const facets = view.getFacets(asked);
      const answer = await engine.ask({ ...asked, from: 0, count: place.shown, facets });
      // A stale answer never overtakes a fresh one.
      if (mine !== ticket) return;
      shownIndex = answer.index;
      view.showAnswer(answer, asked);
      offerExport(answer.total, asked);
      root.dataset.query = asked.query;
      root.dataset.state = 'ready';
    } catch (error) {
      if (mine === ticket) await fail(error);
    } finally {
      waits.forEach(clearTimeout);
      if (mine === ticket) isAsking = false;
    }
  }

  async function showMore(): Promise<void> {
    const mine = ticket;
    const from = place.shown;
    const count = countMore(from);
    try {
      const answer = await engine.ask({ ...state, from, count, facets: [] });
      if (mine !== ticket) return;
      place = { ...place, shown: from + count };
      if (answer.index !== shownIndex) {
        await show();
        return;
      }
      view.addResults(answer);
      savePlace();
    } catch (error) {
      if (mine === ticket) await fail(error, true);
    }
  }

  /** All that was found can be exported as it stands, not only what is listed. */
  function offerExport(total: number, asked: SearchState): void {
    root.querySelector<ExportElement>('offprint-export')?.offer(total, async () => {
      const { ids } = await engine.ask({ ...asked, from: 0, count: 0, facets: [], withIds: true });
      return (ids ?? []).map((id) => ({ id, note: '' }));
    });
  }

  /** Counts for a facet that is opened, without touching the list. */
  async function refreshFacets(): Promise<void> {
    const facets = view.getFacets(state);
    const mine = ticket;
    if (facets.length === 0 || (isIdle(state) && !facets.some(isLoaded))) return;
    try {
      const answer = await engine.ask({ ...state, from: 0, count: 0, facets });
      if (mine !== ticket) return;
      if (isIdle(state) || answer.index === shownIndex) view.showFacets(answer.facets, state);
      else await show();
    } catch (error) {
      if (mine === ticket) await fail(error, true);
    }
  }

  /** Who sends off an arXiv id, a DOI or an address means to go to that paper. */
  async function goToNamed(query: string): Promise<void> {
    if (identify(query) === undefined) return;
    try {
      const { goTo } = await engine.suggest(query);
      if (goTo !== undefined && state.query === query) {
        location.assign(`${papers}${encodeURIComponent(goTo)}/`);
      }
    } catch {
      // The same failure is told where the results would stand.
    }
  }

  async function fail(error: unknown, keepsList = false): Promise<void> {
    const mine = ticket;
    const failure = error instanceof SearchError ? error.failure : 'network';
    const cause =
      failure === 'missing' ? 'fault' : await explainFailure(error, ['updated', 'offline']);
    if (mine !== ticket) return;
    view.showFailure(cause === 'updated' ? cause : failure, keepsList);
    root.dataset.state = 'error';
    if (!(error instanceof SearchError)) throw error;
  }
}

/** One that does not ask for a new tab or window. */
function isPlainClick({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
