import { explainFailure } from '../updates/explain-failure.ts';

/**
 * `<paper-map>` around the picture of the map. This file is loaded with the page; it imports
 * everything else when the reader moves towards the map, or when the address contains a selection.
 *
 * - `data-files`: address of the folder with `papers.bin`, `ids.bin` and `words.bin`.
 * - `data-papers`: address of the papers' pages.
 * - `data-large`: set if there are too many papers for links in the picture.
 */
class PaperMap extends HTMLElement {
  #isLoading = false;
  #pressed: HTMLElement | null | undefined;

  connectedCallback(): void {
    for (const act of ['focusin', 'pointerenter', 'click']) this.addEventListener(act, this.#load);
    if (location.search !== '') this.#load();
  }

  #load = ({ type, target }: Partial<Event> = {}): void => {
    if (this.dataset.state) return;
    // The button is pressed again when the script has loaded.
    if (type === 'click') this.#pressed = (target as Element).closest('button');
    if (this.#isLoading) return;
    this.#isLoading = true;
    import('./start-map.ts')
      .then(({ startMap }) => startMap(this))
      .then(
        () => this.#pressed?.click(),
        (error: unknown) => {
          void explainFailure(error);
          this.#isLoading = false;
        },
      );
  };
}

customElements.define('paper-map', PaperMap);
