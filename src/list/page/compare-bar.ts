import { text } from '#text';
import { formatCompared, MOST_COMPARED } from '../../compare/address.ts';
import { demandElement } from '../../search/page/demand-element.ts';

/**
 * The bar at the foot of the page that leads to a comparison of the papers that are marked in their
 * rows. As many can be marked as can be compared.
 *
 * @returns brings the bar up to date when rows have changed
 */
export function createCompareBar(root: HTMLElement): () => void {
  const rows = demandElement<HTMLElement>(root, '[data-part="papers"]');
  const bar = demandElement<HTMLElement>(root, '[data-part="marked"]');
  const told = demandElement<HTMLElement>(bar, '[data-part="marked-text"]');
  const link = demandElement<HTMLAnchorElement>(bar, '[data-part="compare"]');
  const getBoxes = () => [...rows.querySelectorAll<HTMLInputElement>('[data-row-mark]')];

  function update(): void {
    const boxes = getBoxes();
    const marked = boxes.filter(({ checked }) => checked);
    const ids = marked.map((box) => box.closest<HTMLElement>('[data-saved]')?.dataset.saved ?? '');
    const isFull = marked.length >= MOST_COMPARED;
    for (const box of boxes) box.disabled = isFull && !box.checked;
    bar.hidden = marked.length === 0;
    link.hidden = marked.length < 2;
    link.href = `${link.dataset.compare ?? ''}${formatCompared(ids)}`;
    told.textContent =
      marked.length === 1
        ? text.list.markOne
        : isFull
          ? text.list.markedFull(marked.length)
          : text.list.marked(marked.length);
  }

  rows.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && 'rowMark' in target.dataset) update();
  });
  demandElement(bar, '[data-act="unmark"]').addEventListener('click', () => {
    const boxes = getBoxes();
    const first = boxes.find(({ checked }) => checked);
    for (const box of boxes) box.checked = false;
    update();
    first?.focus();
  });
  return update;
}
