import type { Page } from '@playwright/test';

/** Enough steps to go through a page's header and well into its content. */
const STEPS = 40;
const BURST = 8;

interface Focus {
  readonly name: string;
  readonly id: string;
  readonly isVisible: boolean;
  readonly hasRing: boolean;
}

/**
 * Moves through a page with the Tab key. The page records its focus at each step, which avoids
 * forty queries.
 *
 * @returns faults: the focus does not move, is off-screen or has no indicator
 */
export async function walkFocus(page: Page): Promise<string[]> {
  const findings = new Set<string>();
  let before = '';
  await page.evaluate(recordFocus);
  await pressTab(page, STEPS);
  const steps = await page.evaluate(() => (window as unknown as { steps: Focus[] }).steps);
  for (const { name, id, isVisible, hasRing } of steps) {
    // After the last element, the focus moves to the browser itself.
    if (id === '') break;
    if (id === before) findings.add(`the focus stays at ${name}`);
    if (!isVisible) findings.add(`the focused element is off-screen: ${name}`);
    if (!hasRing) findings.add(`the focused element has no indicator: ${name}`);
    before = id;
  }
  if (before === '') findings.add('Tab does not move the focus into the page');
  return [...findings];
}

/** Presses Tab, and lets the page process the focus from time to time. */
async function pressTab(page: Page, times: number): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'chromium') {
    for (let time = 1; time <= times; time += 1) await page.keyboard.press('Tab');
    return;
  }
  // Chromium handles keys in order, so they are sent in bursts: waiting for each answer, and for a
  // frame before it, takes six times the CPU time.
  const session = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  for (let left = times; left > 0; left -= BURST) {
    const presses = Array.from({ length: Math.min(BURST, left) }, async () => {
      await Promise.all([
        session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
        session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
      ]);
    });
    await Promise.all(presses);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
  }
  await session.detach();
}

/** Records the element that each Tab focuses. Runs in the page. */
function recordFocus(): void {
  // Elements are numbered as they are focused, because their positions in the page may change.
  const ids = new Map<Element, string>();
  const getId = (element: Element): string => {
    const id = ids.get(element) ?? String(ids.size);
    ids.set(element, id);
    return id;
  };
  const describe = (): Focus => {
    const element = document.activeElement;
    if (element === null || element === document.body) {
      return { name: '', id: '', isVisible: true, hasRing: true };
    }
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return {
      name: element.outerHTML.slice(0, 100),
      id: getId(element),
      isVisible: right > 0 && x < innerWidth && bottom > 0 && top < innerHeight && y > 0,
      // The ring of a timeline's dot is a stroke.
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
