import { text } from '#text';
import { demandElement } from '../../search-page/demand-element.ts';
import { formatCompared, MOST_COMPARED } from '../address.ts';

export interface Marking {
  /** What holds the rows, each with a box `data-row-mark`. */
  readonly rows: HTMLElement;
  readonly getId: (box: HTMLElement) => string | undefined;
  /** Whether a paper stays marked whose row is gone, as when other papers are searched for. */
  readonly keepsGone: boolean;
}

/**
 * The bar at the foot of a page that leads to a comparison of the papers that are marked in their
 * rows, `CompareBar.astro`. As many can be marked as can be compared.
 *
 * @returns brings bar and boxes up to date when rows have changed
 */
export function createCompareBar(
  root: HTMLElement,
  { rows, getId, keepsGone }: Marking,
): () => void {
  const bar = demandElement<HTMLElement>(root, '[data-part="marked"]');
  const told = demandElement<HTMLElement>(bar, '[data-part="marked-text"]');
  const status = demandElement<HTMLElement>(root, '[data-part="marked-status"]');
  const link = demandElement<HTMLAnchorElement>(bar, '[data-part="compare"]');
  let marked: string[] = [];

  function update(): void {
    const boxes = new Map(
      [...rows.querySelectorAll<HTMLInputElement>('[data-row-mark]')].map((box) => [
        getId(box) ?? '',
        box,
      ]),
    );
    // Where all rows are at hand, their order is that of the papers.
    if (!keepsGone) marked = [...boxes.keys()].filter((id) => marked.includes(id));
    const isFull = marked.length >= MOST_COMPARED;
    for (const [id, box] of boxes) {
      box.checked = marked.includes(id);
      box.disabled = isFull && !box.checked;
    }
    bar.hidden = marked.length === 0;
    link.hidden = marked.length < 2;
    link.href = `${link.dataset.compare ?? ''}${formatCompared(marked)}`;
    told.textContent =
      marked.length === 1
        ? text.list.markOne
        : isFull
          ? text.list.markedFull(marked.length)
          : text.list.marked(marked.length);
    status.textContent = marked.length === 0 ? '' : told.textContent;
  }

  rows.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement && 'rowMark' in target.dataset)) return;
    const id = getId(target);
    if (id === undefined) return;
    marked = marked.filter((other) => other !== id);
    if (target.checked) marked.push(id);
    update();
  });
  demandElement(bar, '[data-act="unmark"]').addEventListener('click', () => {
    const first = rows.querySelector<HTMLElement>('[data-row-mark]:checked');
    marked = [];
    update();
    first?.focus();
  });
  return update;
}
