/** What no page without papers has in its address; what else it says is read where it is shown. */
const ASKED = /[?&]papers=[^&]/;

/**
 * `<offprint-compare>`: the page that shows papers beside each other. Its address says which.
 *
 * - `data-state`: `empty`, `loading`, `filled` or `failed`.
 * - `data-measure`: once it is filled, `exact` or `rough`; see `weigh-words.ts`.
 *
 * Here is only what waits for an address that names a paper. It imports nothing, for each file that
 * a script imports is a way to the server more.
 */
class CompareElement extends HTMLElement {
  connectedCallback(): void {
    if (!ASKED.test(location.search)) {
      this.dataset.state = 'empty';
      return;
    }
    this.dataset.state = 'loading';
    this.querySelector('[data-part="lost"] button')?.addEventListener('click', () =>
      location.reload(),
    );
    void import('./start-compare.ts')
      .then(({ startCompare }) => startCompare(this))
      .catch(() => (this.dataset.state = 'failed'));
  }
}

customElements.define('offprint-compare', CompareElement);
