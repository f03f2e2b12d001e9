import { text } from '#text';
import { explainFailure } from '../updates/explain-failure.ts';
import { createButton } from './create-button.ts';

/**
 * Keyboard shortcuts: `/`, ⌘K and Ctrl-K focus the search field, `j` and `k` move through a list,
 * `?` shows the shortcuts. Otherwise, keys typed into a field or pressed together with Ctrl, Alt or
 * Meta are ignored.
 */
addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (event.altKey || event.defaultPrevented) return;
  const isTyping = target instanceof Element && target.closest('input, textarea, select, dialog');
  const pressed = event.ctrlKey || event.metaKey ? key === 'k' && '/' : !isTyping && key;
  if (pressed === '/') document.querySelector<HTMLInputElement>('[type="search"]')?.focus();
  else if (pressed && 'jk?'.includes(pressed)) runShortcut(pressed);
  else return;
  event.preventDefault();
});

// Menus close on Escape and when the reader acts elsewhere.
const menus = document.querySelectorAll<HTMLDetailsElement>('.menu, .action-menu');
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const menu of menus) {
    if (menu.open) menu.querySelector('summary')?.focus();
    menu.open = false;
  }
});
for (const type of ['click', 'focusin']) {
  addEventListener(type, ({ target }) => {
    for (const menu of menus) if (!menu.contains(target as Node)) menu.open = false;
  });
}

/** `<show-keys>`: a button that shows the shortcuts. The style sheet reserves its space. */
class ShowKeys extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild !== null) return;
    this.append(createButton(text.shortcuts.title, () => runShortcut('?')));
  }
}

customElements.define('show-keys', ShowKeys);

function runShortcut(key: string): void {
  import('./shortcuts.ts').then((shortcuts) => shortcuts.runShortcut(key), explainFailure);
}

// Restores the fields after the reader has reloaded an updated site.
if ((history.state as { fields?: unknown } | null)?.fields) {
  void import('../updates/restore-fields.ts');
}
