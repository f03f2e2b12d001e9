const GAP = 10;

/**
 * Describes a dot or bar in a card above it, until the pointer or the focus leaves it.
 *
 * @param root positioned element around the picture
 * @param mark has a `title`, which becomes its label, and maybe `data-about`
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
  const tip = document.createElement('div');
  tip.className = 'tooltip';
  tip.ariaHidden = 'true';
  tip.append(label);
  if (mark.dataset.about) {
    const about = document.createElement('small');
    about.textContent = mark.dataset.about;
    tip.append(about);
  }
  root.querySelector('.tooltip')?.remove();
  root.append(tip);
  place(root, mark, tip);

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
function place(root: HTMLElement, mark: SVGElement, tip: HTMLElement): void {
  const box = root.getBoundingClientRect();
  const { left, width, top } = mark.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = tip;
  const edge = document.documentElement.clientWidth - offsetWidth - GAP;
  const start = Math.min(Math.max(left + width / 2 - offsetWidth / 2, GAP), edge);
  tip.style.left = `${start - box.left}px`;
  tip.style.top = `${top - box.top - offsetHeight - GAP}px`;
}
