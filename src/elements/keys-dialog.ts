const KEYS = [
  ['/', 'Search'],
  ['j', 'Next paper in a list'],
  ['k', 'Previous paper'],
  ['Enter', 'Open it'],
  ['?', 'These keys'],
  ['Esc', 'Close'],
] as const;

/** Made when it is first asked for, so that no page carries it. */
let dialog: HTMLDialogElement | undefined;

/** Shows the keys that the site answers. */
export function showDialog(): void {
  dialog ??= createDialog();
  dialog.showModal();
}

function createDialog(): HTMLDialogElement {
  const made = create('dialog', 'keys');
  const heading = create('h2', 'section-head', 'Keys');
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
  form.append(create('button', 'button', 'Close'));
  made.append(heading, list, form);
  document.body.append(made);
  return made;
}

function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
