import type { Page } from '@playwright/test';

/**
 * Finds links and controls that are less than 24 CSS pixels high, the minimum of WCAG 2.5.8. Unlike
 * axe's `target-size`, it does not accept spacing around a smaller target, because a target of 18 px
 * is hard to hit even if nothing is next to it. Links in running text are exempt, and so are dots in
 * charts, whose papers are also listed as text.
 *
 * @returns one line per kind of target, with its height and text
 */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const MIN_HEIGHT = 24;
    /** Separators, numbers and a few short words do not make a line running text. */
    const MAX_OTHER_LETTERS = 12;
    const TARGETS = 'a[href], button, summary, select, label:has(input), input, textarea';

    const isInText = (target: HTMLElement): boolean => {
      if (getComputedStyle(target).display !== 'inline') return false;
      let block = target.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) {
        block = block.parentElement;
      }
      const copy = block?.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll('a, .sr-only')) link.remove();
      const letters = copy.textContent.match(/\p{L}/gu) ?? [];
      return letters.length > MAX_OTHER_LETTERS;
    };

    const small = [...document.querySelectorAll<HTMLElement>(TARGETS)].filter((target) => {
      if (target.closest('svg, .skip, .sr-only') || target.matches('label input')) return false;
      if (!target.checkVisibility({ visibilityProperty: true })) return false;
      const height = Math.min(...[...target.getClientRects()].map((rect) => rect.height));
      return height < MIN_HEIGHT - 0.5 && !isInText(target);
    });
    const byKind = Map.groupBy(small, ({ parentElement, tagName, className }) =>
      [parentElement?.tagName, parentElement?.className, tagName, className].join(' '),
    );
    return [...byKind].map(([kind, [first]]) => {
      const height = Math.round(first?.getBoundingClientRect().height ?? 0);
      return `${kind}: ${height} px, "${first?.textContent.trim().slice(0, 40)}"`;
    });
  });
}
