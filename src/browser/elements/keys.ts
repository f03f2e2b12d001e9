import { text } from '#text';
import { explainFailure } from '../updates/explain-failure.ts';
import { createButton } from './create-button.ts';

/**
 * Keys for readers who use them: `/` to search, `j` and `k` through a list, `?` to see the keys.
 * A key that is typed into a field, or together with Ctrl, Alt or Meta, stays the field's.
 */
const actions: Readonly<Record<string, () => void>> = {
  '/': () => document.querySelector<HTMLInputElement>('[type="search"]')?.focus(),
  j: () => walk(1),
  k: () => walk(-1),
  '?': showKeys,
};

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) {
    return;
  }
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});

/** `<show-keys>`: a button that shows the keys. Its style keeps its place. */
class ShowKeys extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild !== null) return;
    this.append(createButton(text.keys.title, showKeys));
  }
}

customElements.define('show-keys', ShowKeys);

function showKeys(): void {
  import('./keys-dialog.ts').then(({ showDialog }) => showDialog(), explainFailure);
}

function walk(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-title],.named a')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  (at + step < -1 ? rows.at(-1) : rows[at + step])?.focus();
}

// Fields that were filled when the reader reloaded an updated site.
if ((history.state as { fields?: unknown } | null)?.fields) {
  void import('../updates/restore-fields.ts');
}
