import { explainFailure } from '../updates/explain-failure.ts';

/** Width from which the filters are open; see `lg` in `styles/theme.css`. */
const WIDE = '(min-width: 64rem)';

/**
 * The search page.
 *
 * - `data-index`: address of the search index; `data-papers`: address of the papers' pages.
 * - `data-state`: `idle` (no query), `loading`, `ready` or `error`.
 * - `data-query`: when ready, the query of the results.
 *
 * Each result is an element with `data-paper`, the paper's id. This file is loaded with the page;
 * everything else is imported when the reader approaches the field or the address has a query.
 */
class SearchElement extends HTMLElement {
  #isLoading = false;
  #isSent = false;

  connectedCallback(): void {
    const filters = this.querySelector<HTMLDetailsElement>('[data-part="filters"]');
    const wide = matchMedia(WIDE);
    const unfold = (): void => {
      if (filters) filters.open = wide.matches;
    };
    wide.addEventListener('change', unfold);
    unfold();

    for (const event of ['focusin', 'pointerenter', 'input']) {
      this.addEventListener(event, this.#load, { once: true });
    }
    this.addEventListener('submit', this.#load);
    if (location.search) {
      // Hides the facets until the answer arrives, to avoid layout shift.
      this.dataset.settling = '';
      this.#load();
    }
  }

  /** The loaded script reads what the reader has entered in the meantime from the form. */
  #load = (event?: Event): void => {
    if (event?.type === 'submit') {
      event.preventDefault();
      this.#isSent = true;
    }
    if (this.#isLoading) return;
    this.#isLoading = true;
    void import('./start-search.ts').then(
      ({ startSearch }) => startSearch(this, this.#isSent),
      (error: unknown) => this.#fail(error),
    );
  };

  /** Shows the failure without the main script, which could not be loaded. */
  #fail(error: unknown): void {
    void explainFailure(error, ['updated', 'offline']);
    this.dataset.state = 'error';
    delete this.dataset.settling;
    for (const scene of this.querySelectorAll<HTMLElement>('[data-when]')) {
      scene.hidden = scene.dataset.when !== 'network';
    }
    const retry = this.querySelector('[data-when="network"] button');
    retry?.addEventListener('click', () => {
      // Browsers may cache a failed import for as long as the page is open.
      if (location.search) location.reload();
      else this.querySelector('form')?.submit();
    });
  }
}

customElements.define('offprint-search', SearchElement);
