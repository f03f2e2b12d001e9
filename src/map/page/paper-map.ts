/**
 * `<paper-map>` around the picture of the map. Here is only what waits: all that selects, pans and
 * zooms is loaded when the reader moves towards the map, or when the address selects something.
 *
 * - `data-files`: address of the folder of `papers.bin`, `ids.bin` and `words.bin`.
 * - `data-papers`: address under which papers stand.
 * - `data-large`: whether there are too many papers for links in the picture.
 */
class PaperMap extends HTMLElement {
  #isLoading = false;
  #pressed: HTMLElement | undefined;

  connectedCallback(): void {
    for (const event of ['focusin', 'pointerenter', 'pointerdown', 'click']) {
      this.addEventListener(event, this.#load);
    }
    if (location.search.length > 1) this.#load();
  }

  #load = (event?: Event): void => {
    if (this.dataset.state === 'ready' || (event && !this.#isMeant(event))) return;
    if (event?.type === 'click' && event.target instanceof Element) {
      // It is pressed again when there is something that answers.
      this.#pressed = event.target.closest('button') ?? undefined;
    }
    if (this.#isLoading) return;
    this.#isLoading = true;
    import('./start-map.ts')
      .then(({ startMap }) => startMap(this))
      .then(
        () => this.#pressed?.click(),
        () => {
          this.#isLoading = false;
          const status = this.querySelector('[data-part="status"]');
          if (status) status.textContent = 'The map did not arrive whole. Try again.';
        },
      );
  };

  #isMeant({ target, type }: Event): boolean {
    if (type === 'pointerenter') return true;
    return target instanceof Element && target.closest('button, svg, canvas') !== null;
  }
}

customElements.define('paper-map', PaperMap);
