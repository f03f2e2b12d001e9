import { text } from '#text';
import { requireElement } from '../../require-element.ts';
import { formatCompared, MAX_COMPARED } from '../address.ts';

export interface Marking {
  /** Contains the rows, each with a checkbox `data-row-mark`. */
  readonly rows: HTMLElement;
  readonly getId: (box: HTMLElement) => string | undefined;
  /** Whether papers stay marked when another search removes their rows. */
  readonly keepsHidden: boolean;
}

/**
 * The bar at the bottom of a page that links to a comparison of the marked papers; see
 * `CompareBar.astro`. No more papers can be marked than can be compared.
 *
 * @returns a function that updates bar and checkboxes after rows have changed
 */
export function createCompareBar(
  root: HTMLElement,
  { rows, getId, keepsHidden }: Marking,
): () => void {
  const bar = requireElement<HTMLElement>(root, '[data-part="marked"]');
  const label = requireElement<HTMLElement>(bar, '[data-part="marked-text"]');
  const status = requireElement<HTMLElement>(root, '[data-part="marked-status"]');
  const link = requireElement<HTMLAnchorElement>(bar, '[data-part="compare"]');
  let marked: string[] = [];

  function update(): void {
    const boxes = new Map(
      [...rows.querySelectorAll<HTMLInputElement>('[data-row-mark]')].map((box) => [
        getId(box) ?? '',
        box,
      ]),
    );
    // With all rows present, papers are compared in the order of the rows.
    if (!keepsHidden) marked = [...boxes.keys()].filter((id) => marked.includes(id));
    const isFull = marked.length >= MAX_COMPARED;
    for (const [id, box] of boxes) {
      box.checked = marked.includes(id);
      box.disabled = isFull && !box.checked;
    }
    bar.hidden = marked.length === 0;
    link.hidden = marked.length < 2;
    link.href = `${link.dataset.compare ?? ''}${formatCompared(marked)}`;
    label.textContent =
      marked.length === 1
        ? text.list.markOne
        : isFull
          ? text.list.markedMaximum(marked.length)
          : text.list.marked(marked.length);
    status.textContent = marked.length === 0 ? '' : label.textContent;
  }

  rows.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement && 'rowMark' in target.dataset)) return;
    const id = getId(target);
    if (id === undefined) return;
    marked = marked.filter((other) => other !== id);
    if (target.checked) marked.push(id);
    update();
  });
  requireElement(bar, '[data-act="unmark"]').addEventListener('click', () => {
    const first = rows.querySelector<HTMLElement>('[data-row-mark]:checked');
    marked = [];
    update();
    first?.focus();
  });
  return update;
}
