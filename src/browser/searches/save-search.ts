import { text } from '#text';
import { formatAddress, IDLE, type SearchState } from '../../search/address.ts';
import { FAILURES } from '../list/outcome-text.ts';
import { requireElement } from '../search-page/require-element.ts';
import { showNotice } from '../elements/show-notice.ts';
import { searches } from './store.ts';

export interface SaveSearch {
  /** Shows whether a search is saved; if so, its papers are no longer new. */
  readonly show: (state: SearchState, total: number) => void;
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
  let seen = 0;

  const update = (): void => {
    const isSaved = searches.read().some((search) => search.address === address);
    button.setAttribute('aria-pressed', String(isSaved));
    button.textContent = isSaved ? text.searches.saved : text.searches.save;
  };

  return {
    show(state, total) {
      // The order makes no other search.
      address = formatAddress({ ...state, sort: IDLE.sort });
      [query, seen] = [state.query, total];
      button.hidden = address === '';
      const isOutdated = (search: { address: string; seen: number }): boolean =>
        search.address === address && search.seen !== total;
      if (searches.read().some(isOutdated)) {
        searches.change((saved) =>
          saved.map((search) => (isOutdated(search) ? { ...search, seen } : search)),
        );
      }
      update();
    },
    toggle() {
      const name = [query, ...listFilters()].filter((part) => part !== '').join(' · ');
      const outcome = searches.change((saved) => {
        const others = saved.filter((search) => search.address !== address);
        return others.length < saved.length ? others : [...others, { address, name, seen }];
      });
      if (outcome !== 'saved') showNotice(FAILURES[outcome]);
      update();
    },
  };
}
