import { text } from '#text';
import { createButton } from '../elements/create-button.ts';
import { getPageId } from '../elements/page-address.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import { addRead } from './read-papers.ts';
import { MOST_PAPERS } from './saved-list.ts';
import { list, onChange, read } from './store.ts';

/**
 * `<save-paper>` in a paper's row: a button that puts it on the reader's list or takes it off, and
 * that says whether the paper was read. With `data-here`, on the paper's own page, it takes note that
 * it is. The paper is the one that `data-id` names, or else that the row, or the page, leads to. Rows
 * that come with a page get theirs here. Its place is kept by its style, so that nothing moves.
 */
class SavePaper extends HTMLElement {
  connectedCallback(): void {
    const link = this.closest('.row')?.querySelector<HTMLAnchorElement>('[data-title]');
    this.dataset.id ??= getPageId(link?.href);
    if (this.firstChild === null) this.append(this.#createButton());
    shown.add(this);
    this.update();
    if ('here' in this.dataset) whenSeen(() => read.change((papers) => addRead(papers, this.#id)));
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
    // Its style writes what the attribute says.
    if (!('here' in this.dataset) && marked.has(this.#id)) this.dataset.read = text.list.read;
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
      isNew && papers.length >= MOST_PAPERS
        ? 'long'
        : list.change(() => (isNew ? [...others, { id: this.#id, note: '' }] : others));
    if (outcome !== 'kept') {
      import('./notice.ts').then(({ showFailure }) => showFailure(outcome), explainFailure);
    }
  }
}

/** `<list-count>`: how many papers the reader's list has; nothing where it is empty. */
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

/** A page in the background, or made ready in advance, is not read yet. */
function whenSeen(act: () => void): void {
  if (document.visibilityState === 'visible') act();
  else document.addEventListener('visibilitychange', () => whenSeen(act), { once: true });
}

for (const facts of document.querySelectorAll('.row > div')) {
  facts.append(document.createElement('save-paper'));
}
refresh();
onChange(refresh);
customElements.define('save-paper', SavePaper);
customElements.define('list-count', ListCount);
