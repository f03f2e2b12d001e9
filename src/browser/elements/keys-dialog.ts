import { text } from '#text';

const KEYS = [
  ['/', text.shortcuts.search],
  ['j', text.shortcuts.next],
  ['k', text.shortcuts.previous],
  [text.shortcuts.enter, text.shortcuts.open],
  ['?', text.shortcuts.show],
  [text.shortcuts.escape, text.act.close],
] as const;

/** Created on first use, so that pages don't have to contain it. */
let dialog: HTMLDialogElement | undefined;

/** Shows the keyboard shortcuts. */
export function showDialog(): void {
  dialog ??= createDialog();
  dialog.showModal();
}

function createDialog(): HTMLDialogElement {
  const made = create('dialog', 'keys');
  const heading = create('h2', 'section-head', text.shortcuts.title);
  heading.id = 'keys-title';
  made.setAttribute('aria-labelledby', heading.id);
  const list = create('dl');
  for (const [key, action] of KEYS) {
    const term = create('dt');
    term.append(create('kbd', '', key));
    list.append(term, create('dd', '', action));
  }
  const form = create('form');
  form.method = 'dialog';
  form.append(create('button', 'button', text.act.close));
  made.append(heading, list, form);
  document.body.append(made);
  return made;
}

function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  words = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = words;
  return element;
}
