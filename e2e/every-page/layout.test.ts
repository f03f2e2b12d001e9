import { getAddress, PAGE_KINDS, type PageKind } from '../support/page-kinds.ts';
import { settle } from '../support/settle.ts';
import { expect, test } from '../support/test.ts';

const SCRIPT_LIMIT = 5_000;

for (const kind of PAGE_KINDS) {
  test(`the page "${kind}" needs no scrolling sideways, from 320 px on`, async ({
    page,
    site,
    watch,
  }) => {
    watch.allow(/404/);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(getAddress(site.folder, kind));
    await settle(page);
    for (const width of [320, 390, 768, 1024, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(findOverflow);
      expect(overflow, `at ${width} px`).toEqual([]);
    }
  });

  test(`nothing on the page "${kind}" moves while it loads`, async ({ page, site, watch }) => {
    watch.allow(/404/);
    await page.addInitScript(recordShifts);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(getAddress(site.folder, kind));
      await settle(page);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
      expect(shifts, `at ${width} px`).toEqual([]);
    }
  });
}

// An address that asks something is an act of the reader, and loads what answers it.
const QUESTIONS: readonly PageKind[] = [
  'results',
  'nothing',
  'received',
  'missing',
  'compared',
  'nothing to compare',
];

for (const kind of PAGE_KINDS.filter((kind) => !QUESTIONS.includes(kind))) {
  test(`the page "${kind}" loads at most 5 kB of script before the reader acts`, async ({
    page,
    site,
    watch,
  }) => {
    watch.allow(/404/);
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('.js')) return;
      scripts.push(
        response
          .request()
          .sizes()
          .then(({ responseBodySize }) => responseBodySize),
      );
    });
    await page.goto(getAddress(site.folder, kind));
    await settle(page);
    const sizes = await Promise.all(scripts);
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(SCRIPT_LIMIT);
  });
}

/** The elements that stick out of the page at its end, where it can be scrolled there. */
function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth)
    .map((element) => element.outerHTML.slice(0, 100));
}

function recordShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      // Less than this is a pixel that is rounded, and no reader sees it.
      if (hadRecentInput || value < 0.0001) continue;
      const moved = sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML : node?.textContent,
      );
      shifts.push(`${value.toFixed(4)}: ${moved.map((text) => text?.slice(0, 100)).join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
