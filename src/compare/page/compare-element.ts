import { parseCompared } from '../address.ts';

/**
 * `<offprint-compare>`: the page that shows papers beside each other. Its address says which.
 *
 * - `data-state`: `empty`, `loading`, `filled` or `failed`.
 * - `data-measure`: once it is filled, `exact` or `rough`; see `weigh-words.ts`.
 *
 * Here is only what waits for an address that names a paper.
 */
class CompareElement extends HTMLElement {
  connectedCallback(): void {
    const asked = parseCompared(location.search);
    if (asked.ids.length + asked.illegal.length === 0) {
      this.dataset.state = 'empty';
      return;
    }
    this.dataset.state = 'loading';
    this.querySelector('[data-part="lost"] button')?.addEventListener('click', () =>
      location.reload(),
    );
    void import('./start-compare.ts')
      .then(({ startCompare }) => startCompare(this, asked))
      .catch(() => (this.dataset.state = 'failed'));
  }
}

customElements.define('offprint-compare', CompareElement);
