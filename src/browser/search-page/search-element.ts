import { explainFailure } from '../updates/explain-failure.ts';

/** Where there is room the filters stand open; see `lg` in `styles/tokens.css`. */
const WIDE = '(min-width: 64rem)';

/**
 * The search page.
 *
 * - `data-index`: address of the search index; `data-papers`: that under which papers stand.
 * - `data-state`: `idle` (nothing is asked), `loading`, `ready` or `error`.
 * - `data-query`: when ready, the query that the results answer.
 *
 * Each result is an element with `data-paper`, the paper's id. Here is only what waits: all that
 * searches is loaded when the reader moves towards the field or comes with a question.
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

    for (const event of ['focusin', 'pointerenter', 'input', 'change']) {
      this.addEventListener(event, this.#load, { once: true });
    }
    this.addEventListener('submit', this.#load);
    if (location.search.length > 1) {
      // Facets are shown with the counts of the answer, and do not move when it comes.
      this.toggleAttribute('data-settling', true);
      this.#load();
    }
  }

  /** Once it is there, it finds in the form what was asked for meanwhile. */
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

  /** The script that shows failures did not arrive itself. */
  #fail(error: unknown): void {
    void explainFailure(error, ['updated', 'offline']);
    this.dataset.state = 'error';
    this.removeAttribute('data-settling');
    for (const scene of this.querySelectorAll<HTMLElement>('[data-when]')) {
      scene.hidden = scene.dataset.when !== 'network';
    }
    const retry = this.querySelector('[data-when="network"] [data-action="retry"]');
    retry?.addEventListener('click', () => {
      // A browser may remember for as long as the page stands that a script did not arrive.
      if (location.search.length > 1) location.reload();
      else this.querySelector('form')?.submit();
    });
  }
}

customElements.define('offprint-search', SearchElement);
