import { text } from '#text';
import { explainFailure } from '../updates/explain-failure.ts';
import { createButton } from './create-button.ts';

/**
 * Keyboard shortcuts: `/` focuses the search field, `j` and `k` move through a list, `?` shows the
 * shortcuts. Keys typed into a field or pressed together with Ctrl, Alt or Meta are left alone.
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

// Menus close when the reader acts elsewhere.
const menus = document.querySelectorAll<HTMLDetailsElement>('.menu, .action-menu');
for (const type of ['click', 'focusin']) {
  addEventListener(type, ({ target }) => {
    for (const menu of menus) if (!menu.contains(target as Node)) menu.open = false;
  });
}

/** `<show-keys>`: a button that shows the shortcuts. The style sheet reserves its space. */
class ShowKeys extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild !== null) return;
    this.append(createButton(text.shortcuts.title, showKeys));
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

// Restores the fields after the reader has reloaded an updated site.
if ((history.state as { fields?: unknown } | null)?.fields) {
  void import('../updates/restore-fields.ts');
}
