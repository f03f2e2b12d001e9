import { createElement } from '../../create-element.ts';
import { text } from '#text';
import { getPageId } from '../../elements/page-address.ts';
import { explainFailure } from '../../updates/explain-failure.ts';
import { STYLE_NAMES } from './style-names.ts';

const FORMAT_NAMES = ['BibTeX', 'RIS', 'CSL-JSON'] as const;

/**
 * `<cite-further>` around a BibTeX citation and a link to a file with the other formats: shows
 * these on the page. They are created from the facts of the paper when the reader moves towards the
 * element; if those cannot be loaded, the link remains.
 */
class CiteFurther extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector<HTMLAnchorElement>('.downloads a');
    const citation = this.querySelector('.citation');
    if (link === null || citation === null || this.querySelector('fieldset')) return;
    this.prepend(createChoice());
    const texts = STYLE_NAMES.map(() => document.createElement('p'));
    citation.append(...texts);
    const write = (): void => {
      void this.#load(link.href).then(
        ({ formatted }) =>
          texts.forEach((one, at) => one.replaceChildren(...(formatted[at] ?? []))),
        (error: unknown) => {
          void explainFailure(error, ['updated', 'offline']);
          for (const one of texts) one.textContent = text.paper.loadFailed;
        },
      );
    };
    for (const event of ['pointerenter', 'focusin', 'change']) this.addEventListener(event, write);
    link.parentElement?.replaceChildren(
      createElement('span', 'no-dot', text.act.download),
      ...FORMAT_NAMES.map((name) => this.#createDownload(name, link.href)),
    );
  }

  #createDownload(name: (typeof FORMAT_NAMES)[number], address: string): HTMLElement {
    const link = createElement('a', 'quiet', name);
    link.href = address;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#load(address).then(
        ({ save }) => save(name),
        async (error: unknown) => {
          // The linked file contains all formats, provided that it still exists.
          if ((await explainFailure(error, ['updated', 'offline'])) === 'fault') {
            location.assign(address);
          }
        },
      );
    });
    const item = document.createElement('span');
    item.append(link);
    return item;
  }

  async #load(address: string) {
    const { writeCitation } = await import('./write-citation.ts');
    return writeCitation(address, getPageId());
  }
}

/** Creates the same markup as in the pages of smaller collections. */
function createChoice(): HTMLElement {
  const choice = createElement('fieldset', 'no-print');
  choice.append(createElement('legend', 'sr-only', text.paper.format));
  for (const [at, name] of ['BibTeX', ...STYLE_NAMES].entries()) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = 'cite';
    input.checked = at === 0;
    label.append(input, name);
    choice.append(label);
  }
  return choice;
}

customElements.define('cite-further', CiteFurther);
