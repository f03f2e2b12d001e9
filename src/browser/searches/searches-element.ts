import { explainFailure } from '../updates/explain-failure.ts';

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

/** The key is that of `store.ts`, which takes more bytes. */
function hasSearches(): boolean {
  try {
    return localStorage.getItem(`offprint-searches ${import.meta.env.BASE_URL}`) !== null;
  } catch {
    return false;
  }
}

customElements.define('saved-searches', SavedSearches);
