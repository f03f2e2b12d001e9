import type { Page } from '@playwright/test';

/** Further than through the frame of a page and well into what it holds. */
const STEPS = 40;

interface Focus {
  readonly name: string;
  readonly place: string;
  readonly isSeen: boolean;
  readonly hasRing: boolean;
}

/**
 * Goes through a page with the Tab key. The page notes its focus at each step, so that it need not be
 * asked forty times.
 *
 * @returns where the focus stayed, went out of sight or cannot be seen
 */
export async function walkFocus(page: Page): Promise<string[]> {
  const findings = new Set<string>();
  let before = '';
  await page.evaluate(recordFocus);
  for (let step = 1; step <= STEPS; step += 1) await page.keyboard.press('Tab');
  const steps = await page.evaluate(() => (window as unknown as { steps: Focus[] }).steps);
  for (const { name, place, isSeen, hasRing } of steps) {
    // Beyond the last, the focus is the browser's own.
    if (place === '') break;
    if (place === before) findings.add(`the focus stays at ${name}`);
    if (!isSeen) findings.add(`what has the focus is out of sight: ${name}`);
    if (!hasRing) findings.add(`what has the focus cannot be told: ${name}`);
    before = place;
  }
  if (before === '') findings.add('no key leads into the page');
  return [...findings];
}

/** Notes from now on what each Tab leads to. Runs in the page. */
function recordFocus(): void {
  const describe = (): Focus => {
    const element = document.activeElement;
    if (element === null || element === document.body) {
      return { name: '', place: '', isSeen: true, hasRing: true };
    }
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return {
      name: element.outerHTML.slice(0, 100),
      place: String([...document.querySelectorAll('*')].indexOf(element)),
      isSeen: right > 0 && x < innerWidth && bottom > 0 && top < innerHeight && y > 0,
      // A dot of a timeline has its ring drawn.
      hasRing:
        element instanceof SVGElement
          ? [...element.children].some(
              (child) => parseFloat(getComputedStyle(child).strokeWidth) >= 2,
            )
          : outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
    };
  };
  const steps: Focus[] = [];
  Object.assign(window, { steps });
  const note = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') steps.push(describe());
  };
  addEventListener('keyup', note, true);
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
}
