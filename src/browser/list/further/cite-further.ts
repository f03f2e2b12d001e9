import { text } from '#text';
import { getPageId } from '../../elements/page-address.ts';
import { explainFailure } from '../../updates/explain-failure.ts';
import { STYLE_NAMES } from './style-names.ts';

const FORMAT_NAMES = ['BibTeX', 'RIS', 'CSL-JSON'] as const;

/**
 * `<cite-further>` around a citation in BibTeX and a link to a file that has it in every other form:
 * offers those here. They are made from the facts beside that file, when the reader moves towards
 * them; where these do not arrive, a link leads there as before.
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
          for (const one of texts) one.textContent = text.paper.notArrived;
        },
      );
    };
    for (const event of ['pointerenter', 'focusin', 'change']) this.addEventListener(event, write);
    link.parentElement?.replaceChildren(
      createText('span', text.act.download, 'no-dot'),
      ...FORMAT_NAMES.map((name) => this.#createDownload(name, link.href)),
    );
  }

  #createDownload(name: (typeof FORMAT_NAMES)[number], address: string): HTMLElement {
    const link = createText('a', name, 'quiet');
    link.href = address;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#load(address).then(
        ({ save }) => save(name),
        async (error: unknown) => {
          // The file has all formats, where it is still there.
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

/** As it stands in the pages of smaller collections. */
function createChoice(): HTMLElement {
  const choice = document.createElement('fieldset');
  choice.className = 'no-print';
  choice.append(createText('legend', text.paper.format, 'sr-only'));
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

function createText<K extends keyof HTMLElementTagNameMap>(
  name: K,
  words: string,
  className: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = words;
  element.className = className;
  return element;
}

customElements.define('cite-further', CiteFurther);
