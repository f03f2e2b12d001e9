import { text } from '#text';
import { formatAddress, IDLE, type SearchState } from '../../search/address.ts';
import { showFailure } from '../list/outcome-text.ts';
import type { SavedList } from '../list/saved-list.ts';
import { requireElement } from '../require-element.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import type { SavedSearch } from './saved-searches.ts';
import { formatSeen } from './seen-papers.ts';
import { searches } from './store.ts';

type GetPapers = () => Promise<SavedList>;

export interface SaveSearch {
  /** Shows whether a search is saved; if so, its papers are no longer new. */
  readonly show: (state: SearchState, getPapers: GetPapers) => void;
  readonly toggle: () => void;
}

/**
 * The button of the search page that saves its search.
 *
 * @param root contains the button
 * @param listFilters names of the filters
 */
export function createSaveSearch(
  root: HTMLElement,
  listFilters: () => readonly string[],
): SaveSearch {
  const button = requireElement<HTMLElement>(root, '[data-part="save-search"]');
  let address = '';
  let query = '';
  let getPapers: GetPapers = () => Promise.resolve([]);

  const find = (wanted: string): SavedSearch | undefined =>
    searches.read().find((search) => search.address === wanted);

  const update = (): void => {
    const isSaved = find(address) !== undefined;
    button.setAttribute('aria-pressed', String(isSaved));
    button.textContent = isSaved ? text.searches.saved : text.searches.save;
  };

  /** Stores which papers the search finds. */
  const storeSeen = async (): Promise<void> => {
    const own = address;
    try {
      const seen = formatSeen((await getPapers()).map(({ id }) => id));
      const saved = find(own);
      if (saved === undefined || saved.seen === seen) return;
      const outcome = searches.change((all) =>
        all.map((search) => (search.address === own ? { ...search, seen } : search)),
      );
      if (outcome !== 'saved') showFailure(outcome);
    } catch (error) {
      void explainFailure(error, ['updated']);
    }
  };

  return {
    show(state, getFound) {
      // A search in another order is the same search.
      address = formatAddress({ ...state, sort: IDLE.sort });
      query = state.query;
      getPapers = getFound;
      button.hidden = address === '';
      if (find(address) !== undefined) void storeSeen();
      update();
    },
    toggle() {
      const name = [query, ...listFilters()].filter((part) => part !== '').join(' · ');
      const outcome = searches.change((saved) => {
        const others = saved.filter((search) => search.address !== address);
        return others.length < saved.length ? others : [...others, { address, name }];
      });
      if (outcome !== 'saved') showFailure(outcome);
      else if (find(address) !== undefined) void storeSeen();
      update();
    },
  };
}
