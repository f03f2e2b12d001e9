import { explainFailure } from '../../updates/explain-failure.ts';
import { preloadFacts } from '../preload-facts.ts';
import { list, onChange } from '../store.ts';

/**
 * `<offprint-list>`: the page of the reader's list.
 *
 * - `data-state`: `empty`, `loading`, `filled`, `received` or `failed`.
 * - `data-references`, `data-parts`, `data-papers`: see `start-list.ts`.
 *
 * This file is loaded with the page; it imports everything else when there is a list to show.
 */
class ListElement extends HTMLElement {
  #isLoading = false;

  connectedCallback(): void {
    onChange(this.#load);
    addEventListener('hashchange', this.#load);
    this.dataset.state = 'empty';
    const marks = this.querySelector('[data-part="marks"]');
    // If it fails, checkbox and button do nothing, as without JavaScript.
    const load = () => void import('./read-marks.ts').catch(explainFailure);
    marks?.addEventListener('toggle', load, { once: true });
    this.#load();
  }

  #load = (): void => {
    if (this.#isLoading) return;
    const isSent = location.hash.includes('=');
    // Only the readable form of `link.ts` can be parsed without loading more code.
    const sent = /^#papers=\w+\.(.+)/.exec(location.hash)?.[1]?.split(',') ?? [];
    const ids = isSent ? sent : list.read().map(({ id }) => id);
    if (ids.length === 0 && !isSent) return;
    this.#isLoading = true;
    this.dataset.state = 'loading';
    preloadFacts(ids, this.dataset);
    void import('./start-list.ts').then(
      ({ startList }) => startList(this),
      (error: unknown) => {
        void explainFailure(error, ['updated', 'offline']);
        this.dataset.state = 'failed';
        for (const part of this.querySelectorAll<HTMLElement>('.live > *')) {
          part.hidden = part.dataset.when !== 'failed';
        }
        const retry = this.querySelector('[data-when="failed"] button');
        retry?.addEventListener('click', () => location.reload());
      },
    );
  };
}

customElements.define('offprint-list', ListElement);
