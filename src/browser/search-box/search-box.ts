import { explainFailure } from '../updates/explain-failure.ts';

/**
 * `<search-box>` around the form of a search field: suggests papers, topics, people, venues and
 * mentions while the reader types. The form works without it. The code for suggestions is loaded
 * when the reader moves towards the field.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    field.autocomplete = 'off';
    field.role = 'combobox';
    field.ariaExpanded = 'false';
    field.ariaAutoComplete = 'list';
    let isLoading = false;
    const load = (): void => {
      if (isLoading) return;
      isLoading = true;
      import('./suggest.ts').then(
        ({ startSuggesting }) => startSuggesting(this, field),
        // Without suggestions the form still works.
        async (error: unknown) => {
          isLoading = (await explainFailure(error, ['updated'])) === 'updated';
        },
      );
    };
    for (const event of ['focusin', 'pointerenter', 'input']) this.addEventListener(event, load);
  }
}

customElements.define('search-box', SearchBox);
