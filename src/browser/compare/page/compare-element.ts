import { explainFailure } from '../../updates/explain-failure.ts';
import { askEarly } from '../../list/ask-early.ts';

/**
 * `<offprint-compare>`: the page that shows papers beside each other. Its address says which.
 *
 * - `data-state`: `empty`, `loading`, `filled` or `failed`.
 * - `data-measure`: once it is filled, `exact` or `rough`; see `weigh-words.ts`.
 *
 * Here is only what waits for an address that names a paper; what else it says is read where it is
 * shown.
 */
class CompareElement extends HTMLElement {
  connectedCallback(): void {
    const named = new URLSearchParams(location.search).getAll('papers').join();
    if (named === '') {
      this.dataset.state = 'empty';
      return;
    }
    this.dataset.state = 'loading';
    const ids = named.split(',');
    askEarly(ids, this.dataset);
    this.querySelector('[data-part="lead"]')?.toggleAttribute('hidden', ids.length < 2);
    this.querySelector('[data-part="lost"] button')?.addEventListener('click', () =>
      location.reload(),
    );
    void import('./start-compare.ts')
      .then(({ startCompare }) => startCompare(this))
      .catch((error: unknown) => {
        void explainFailure(error, ['updated', 'offline']);
        this.dataset.state = 'failed';
      });
  }
}

customElements.define('offprint-compare', CompareElement);
