import { text } from '#text';
import { explainFailure } from '../updates/explain-failure.ts';

/**
 * `<trend-chart>` around a chart, a table and a form: the reader chooses the series, which the
 * address contains. This file is loaded with the page; it imports everything else when the form is
 * used, or when the address contains a choice.
 *
 * - `data-series`: address of `series.json`; `data-index`: address of the search index.
 */
class TrendChart extends HTMLElement {
  #isLoading = false;
  #isSent = false;
  #isStarted = false;

  connectedCallback(): void {
    for (const event of ['focusin', 'pointerenter', 'change', 'submit']) {
      this.addEventListener(event, this.#load);
    }
    if (location.search.length > 1) this.#load();
  }

  #load = (event?: Event): void => {
    if (this.#isLoading && this.#isStarted) return;
    if (event?.type === 'submit') {
      event.preventDefault();
      this.#isSent = true;
    }
    if (this.#isLoading) return;
    this.#isLoading = true;
    import('./start-chart.ts').then(
      ({ startChart }) => {
        this.#isStarted = true;
        return startChart(this, this.#isSent);
      },
      (error: unknown) => {
        void explainFailure(error, ['updated', 'offline']);
        this.#isLoading = false;
        const status = this.querySelector('[data-part="status"]');
        if (status) status.textContent = text.trends.chartFailed;
      },
    );
  };
}

customElements.define('trend-chart', TrendChart);
