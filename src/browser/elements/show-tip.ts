import { createElement } from '../create-element.ts';

const GAP = 10;

/**
 * Describes a dot or bar in a card above it, until the pointer or the focus leaves it.
 *
 * @param root positioned element around the picture
 * @param mark its `title` becomes its label, and `data-about` is shown below
 */
export function showTip(root: HTMLElement, mark: SVGElement): void {
  const title = mark.querySelector('title');
  if (title) {
    mark.ariaLabel ??= title.textContent;
    // Otherwise the browser would also show its own tooltip.
    title.remove();
  }
  const label = mark.ariaLabel;
  if (!label) return;
  const tip = createElement('div', 'tooltip', label);
  tip.ariaHidden = 'true';
  if (mark.dataset.about) tip.append(createElement('small', '', mark.dataset.about));
  root.querySelector('.tooltip')?.remove();
  root.append(tip);
  positionTip(root, mark, tip);

  const controller = new AbortController();
  const hide = (): void => {
    tip.remove();
    controller.abort();
  };
  const { signal } = controller;
  mark.addEventListener('pointerleave', hide, { signal });
  mark.addEventListener('blur', hide, { signal });
  addEventListener('resize', hide, { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal });
}

/** Puts the card above the middle of the mark, within the width of the page. */
function positionTip(root: HTMLElement, mark: SVGElement, tip: HTMLElement): void {
  const box = root.getBoundingClientRect();
  const { left, width, top } = mark.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = tip;
  const edge = document.documentElement.clientWidth - offsetWidth - GAP;
  const start = Math.min(Math.max(left + width / 2 - offsetWidth / 2, GAP), edge);
  tip.style.left = `${start - box.left}px`;
  tip.style.top = `${top - box.top - offsetHeight - GAP}px`;
}
