import { isIdle, type FacetField, type SearchState } from '../../search/address.ts';
import { SearchError } from '../../search/engine.ts';
import type { Failure } from '../../search/protocol.ts';
import type { SavedList } from '../list/saved-list.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import { isLoaded } from './loaded-facets.ts';
import type { PageEngine } from './page-engine.ts';
import { countMore, START, type ResultPosition } from './result-position.ts';
import type { SearchView } from './search-view.ts';

/** Milliseconds before the page shows that it is searching, and that it takes unusually long. */
const WAITING_DELAY = 300;
const SLOW_DELAY = 6000;
/** Milliseconds without typing before an empty result is shown for an unfinished word. */
const NOTHING_DELAY = 700;

type SessionView = Pick<
  SearchView,
  | 'getFacets'
  | 'showIdle'
  | 'showWaiting'
  | 'showSlow'
  | 'showAnswer'
  | 'showFacets'
  | 'addResults'
  | 'showFailure'
>;

interface Options {
  readonly engine: Pick<PageEngine, 'ask'>;
  readonly view: SessionView;
  /** The `offprint-search` element's `dataset`; see `search-element.ts`. */
  readonly dataset: DOMStringMap;
  /** Offers an export of all results. */
  readonly offerExport: (total: number, getPapers: () => Promise<SavedList>) => void;
}

/** The current search: the reader's question, and the engine's answers, shown as they arrive. */
export interface SearchSession {
  state: SearchState;
  position: ResultPosition;
  /** Whether a question for results is pending. */
  readonly isAsking: () => boolean;
  /**
   * Answers the current state and shows the results.
   *
   * @param isTyping whether the reader may still be typing; an empty result is then held back
   *   briefly
   */
  readonly show: (isTyping?: boolean) => Promise<void>;
  /**
   * Appends more results.
   *
   * @returns whether there are more results in the list now
   */
  readonly showMore: () => Promise<boolean>;
  /** Fetches the counts of the visible facets without changing the results. */
  readonly refreshFacets: () => Promise<void>;
}

export function createSearchSession(state: SearchState, options: Options): SearchSession {
  const { engine, view, dataset, offerExport } = options;
  let ticket = 0;
  let isAsking = false;
  /** Index of the visible results; a deployment may replace it while the page is open. */
  let shownIndex: string | undefined;
  const session: SearchSession = {
    state,
    position: START,
    isAsking: () => isAsking,
    show,
    showMore,
    refreshFacets,
  };
  return session;

  async function show(isTyping = false): Promise<void> {
    const mine = ++ticket;
    const requested = session.state;
    delete dataset.query;
    if (isIdle(requested)) {
      isAsking = false;
      dataset.state = 'idle';
      view.showIdle();
      offerExport(0, () => listAll(engine, requested));
      await refreshFacets();
      return;
    }
    dataset.state = 'loading';
    isAsking = true;
    const stopWaiting = showWaiting(view);
    try {
      const facets: readonly FacetField[] = view.getFacets(requested);
      const answer = await engine.ask({
        ...requested,
        from: 0,
        count: session.position.shown,
        facets,
      });
      if (isTyping && answer.total === 0 && mine === ticket) {
        await new Promise((resolve) => setTimeout(resolve, NOTHING_DELAY));
      }
      // Answers to earlier questions are discarded.
      if (mine !== ticket) return;
      shownIndex = answer.index;
      view.showAnswer(answer, requested);
      offerExport(answer.total, () => listAll(engine, requested));
      dataset.query = requested.query;
      dataset.state = 'ready';
    } catch (error) {
      if (mine === ticket) await fail(error);
    } finally {
      stopWaiting();
      if (mine === ticket) isAsking = false;
    }
  }

  async function showMore(): Promise<boolean> {
    const mine = ticket;
    const from = session.position.shown;
    const count = countMore(from);
    try {
      const answer = await engine.ask({ ...session.state, from, count, facets: [] });
      if (mine !== ticket) return false;
      session.position = { ...session.position, shown: from + count };
      if (answer.index !== shownIndex) {
        await show();
        return false;
      }
      view.addResults(answer);
      return true;
    } catch (error) {
      if (mine === ticket) await fail(error, true);
      return false;
    }
  }

  async function refreshFacets(): Promise<void> {
    const requested = session.state;
    const facets = view.getFacets(requested);
    const mine = ticket;
    if (facets.length === 0 || (isIdle(requested) && !facets.some(isLoaded))) return;
    try {
      const answer = await engine.ask({ ...requested, from: 0, count: 0, facets });
      if (mine !== ticket) return;
      if (isIdle(session.state) || answer.index === shownIndex) {
        view.showFacets(answer.facets, session.state);
      } else await show();
    } catch (error) {
      if (mine === ticket) await fail(error, true);
    }
  }

  async function fail(error: unknown, keepsList = false): Promise<void> {
    const mine = ticket;
    const failure = await findFailure(error);
    if (mine !== ticket) return;
    view.showFailure(failure, keepsList);
    dataset.state = 'error';
    if (!(error instanceof SearchError)) throw error;
  }
}

/**
 * Shows a progress message if the answer takes long.
 *
 * @returns a function that cancels the timers
 */
function showWaiting(view: SessionView): () => void {
  const timers = [
    setTimeout(() => view.showWaiting(), WAITING_DELAY),
    setTimeout(() => view.showSlow(), SLOW_DELAY),
  ];
  return () => timers.forEach(clearTimeout);
}

/** Determines why a question failed, and tells the reader if the site is offline or updated. */
async function findFailure(error: unknown): Promise<Failure> {
  const failure = error instanceof SearchError ? error.failure : 'network';
  if (failure === 'missing') return failure;
  const cause = await explainFailure(error, ['updated', 'offline']);
  return cause === 'updated' ? cause : failure;
}

/** All results, which the export covers, not only those in the list. */
async function listAll(engine: Options['engine'], requested: SearchState): Promise<SavedList> {
  const { ids } = await engine.ask({ ...requested, from: 0, count: 0, facets: [], withIds: true });
  return (ids ?? []).map((id) => ({ id, note: '' }));
}
