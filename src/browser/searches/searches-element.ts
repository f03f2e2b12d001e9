import { explainFailure } from '../updates/explain-failure.ts';
import { SEARCHES_KEY } from './key.ts';

/**
 * `<saved-searches>`: the reader's saved searches, hidden while there are none. `data-index` is the
 * address of the search index, `data-search` that of the search page. This file is loaded with the
 * page; it imports everything else if a search is saved.
 */
class SavedSearches extends HTMLElement {
  connectedCallback(): void {
    if (!hasSearches()) return;
    import('./show-searches.ts').then(({ showSearches }) => showSearches(this), explainFailure);
  }
}

function hasSearches(): boolean {
  try {
    return localStorage.getItem(SEARCHES_KEY) !== null;
  } catch {
    return false;
  }
}

customElements.define('saved-searches', SavedSearches);
