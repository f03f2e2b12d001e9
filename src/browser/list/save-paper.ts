import { text } from '#text';
import { createButton } from '../elements/create-button.ts';
import { getPageId } from '../elements/page-address.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import { addRead } from './read-history.ts';
import { MAX_PAPERS } from './saved-list.ts';
import { list, onChange, read } from './store.ts';

/**
 * `<save-paper>` in a paper's row: a button that adds the paper to the reader's list or removes it,
 * and marks papers that were read. With `data-here`, on the paper's own page, it records that the
 * paper was read. The paper is the one in `data-id`, otherwise the one that the row or the page is
 * about. Rows in the page's HTML get their elements here. The style sheet reserves the space.
 */
class SavePaper extends HTMLElement {
  connectedCallback(): void {
    const link = this.closest('.row')?.querySelector<HTMLAnchorElement>('[data-title]');
    this.dataset.id ??= getPageId(link?.href);
    if (this.firstChild === null) this.append(this.#createButton());
    shown.add(this);
    this.update();
    if ('here' in this.dataset)
      whenVisible(() => read.change((papers) => addRead(papers, this.#id)));
  }

  disconnectedCallback(): void {
    shown.delete(this);
  }

  update(): void {
    const button = this.querySelector('button');
    const isSaved = saved.has(this.#id);
    button?.setAttribute('aria-pressed', String(isSaved));
    if (button?.firstChild)
      button.firstChild.textContent = isSaved ? text.act.saved : text.act.save;
    // The style sheet shows the attribute's value.
    if (!('here' in this.dataset) && marked.has(this.#id)) this.dataset.read = text.list.opened;
    else delete this.dataset.read;
  }

  get #id(): string {
    return this.dataset.id ?? '';
  }

  #createButton(): HTMLButtonElement {
    const button = createButton('', () => this.#toggle(), 'here' in this.dataset ? 'button' : '');
    const title = document.createElement('span');
    title.className = 'sr-only';
    title.textContent = ` ${this.closest('.row, article')?.querySelector('[data-title], h1')?.textContent ?? ''}`;
    button.append('', title);
    return button;
  }

  #toggle(): void {
    const papers = list.read();
    const others = papers.filter(({ id }) => id !== this.#id);
    const isNew = others.length === papers.length;
    const outcome =
      isNew && papers.length >= MAX_PAPERS
        ? 'long'
        : list.change(() => (isNew ? [...others, { id: this.#id, note: '' }] : others));
    if (outcome !== 'saved') {
      import('./outcome-text.ts').then(({ showFailure }) => showFailure(outcome), explainFailure);
    }
  }
}

/** `<list-count>`: the number of papers on the reader's list; empty for an empty list. */
class ListCount extends HTMLElement {
  connectedCallback(): void {
    shown.add(this);
    this.update();
  }

  update(): void {
    this.textContent = String(saved.size || '');
  }
}

const shown = new Set<SavePaper | ListCount>();
let saved: ReadonlySet<string>;
let marked: ReadonlySet<string>;

function refresh(): void {
  saved = new Set(list.read().map(({ id }) => id));
  const { on, papers } = read.read();
  marked = new Set(on ? papers : []);
  for (const element of shown) element.update();
}

/** Runs a function once the page is visible, not in the background or prerendered. */
function whenVisible(act: () => void): void {
  if (document.visibilityState === 'visible') act();
  else document.addEventListener('visibilitychange', () => whenVisible(act), { once: true });
}

for (const facts of document.querySelectorAll('.row > div')) {
  facts.append(document.createElement('save-paper'));
}
refresh();
onChange(refresh);
customElements.define('save-paper', SavePaper);
customElements.define('list-count', ListCount);
