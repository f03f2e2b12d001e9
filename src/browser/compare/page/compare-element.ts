import { explainFailure } from '../../updates/explain-failure.ts';
import { preloadFacts } from '../../list/preload-facts.ts';

/**
 * `<offprint-compare>`: the page that shows the papers in its address side by side.
 *
 * - `data-state`: `empty`, `loading`, `filled` or `failed`.
 * - `data-measure`: when filled, `exact` or `rough`; see `weigh-words.ts`.
 *
 * This file is loaded with the page; it imports everything else when the address names a paper.
 * Other attributes are read by the modules that need them.
 */
class CompareElement extends HTMLElement {
  connectedCallback(): void {
    const named = new URLSearchParams(location.search).getAll('papers').join();
    if (named === '') {
      this.dataset.state = 'empty';
      this.#offerPartners();
      return;
    }
    this.dataset.state = 'loading';
    const ids = named.split(',');
    preloadFacts(ids, this.dataset);
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

  /** Offers papers to compare with as soon as the first paper is chosen. */
  #offerPartners(): void {
    const choice = this.querySelector('select');
    choice?.addEventListener('change', () => {
      if (choice.value === '') return;
      import('./offer-partners.ts')
        .then(({ offerPartners }) => offerPartners(this, choice.value))
        .catch((error: unknown) => explainFailure(error));
    });
  }
}

customElements.define('offprint-compare', CompareElement);
