import { createElement } from '../create-element.ts';
import { text } from '#text';

const isApple = /Mac|iP/.test(navigator.platform);

const KEYS = [
  [text.shortcuts.search, '/', isApple ? '⌘K' : `${text.shortcuts.control} K`],
  [text.shortcuts.next, 'j'],
  [text.shortcuts.previous, 'k'],
  [text.shortcuts.open, text.shortcuts.enter],
  [text.shortcuts.show, '?'],
  [text.act.close, text.shortcuts.escape],
] as const;

/** Created on first use, so that pages don't have to contain it. */
let dialog: HTMLDialogElement | undefined;

/** Runs a shortcut that is not needed as soon as its key is pressed. */
export function runShortcut(key: string): void {
  if (key === '?') (dialog ??= createDialog()).showModal();
  else walk(key === 'j' ? 1 : -1);
}

/** Focuses the next or the previous paper of a list. */
function walk(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-title],.named a')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  (at + step < -1 ? rows.at(-1) : rows[at + step])?.focus();
}

function createDialog(): HTMLDialogElement {
  const created = createElement('dialog', 'keys');
  const heading = createElement('h2', 'section-head', text.shortcuts.title);
  heading.id = 'keys-title';
  created.setAttribute('aria-labelledby', heading.id);
  const list = createElement('dl');
  for (const [action, ...keys] of KEYS) {
    const term = createElement('dt');
    term.append(...keys.map((key) => createElement('kbd', '', key)));
    list.append(term, createElement('dd', '', action));
  }
  const form = createElement('form');
  form.method = 'dialog';
  form.append(createElement('button', 'button', text.act.close));
  created.append(heading, list, form);
  document.body.append(created);
  return created;
}
