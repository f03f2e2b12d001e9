import { requireElement } from '../require-element.ts';

/** Minimum width at which the filters are next to the results; see `lg` in `styles/theme.css`. */
const WIDE = '(min-width: 64rem)';

/**
 * Makes the filters modal if they cover the page: the rest cannot be reached, and Escape closes
 * them.
 *
 * @param panel the `details` with the filters
 */
export function startFilterSheet(panel: HTMLDetailsElement): void {
  const wide = matchMedia(WIDE);
  const isSheet = (): boolean => panel.open && !wide.matches;

  const update = (): void => {
    for (let element: Element = panel; element !== document.body;) {
      const parent: Element = element.parentElement ?? document.body;
      for (const other of parent.children) {
        if (other !== element && other instanceof HTMLElement) other.inert = isSheet();
      }
      element = parent;
    }
  };
  panel.addEventListener('toggle', update);
  wide.addEventListener('change', update);
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !isSheet()) return;
    panel.open = false;
    requireElement<HTMLElement>(panel, 'summary').focus();
  });
}
