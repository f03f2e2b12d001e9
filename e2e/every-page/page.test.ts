import type { Page } from '@playwright/test';
import { emulatePhone } from '../support/emulate-phone.ts';
import { findBarriers, findMissing } from '../support/find-barriers.ts';
import { getAddress, PAGE_KINDS, type PageKind } from '../support/page-kinds.ts';
import { findViolations } from '../support/find-violations.ts';
import { findUntold, readTree } from '../support/read-tree.ts';
import { settle } from '../support/settle.ts';
import { expect, test } from '../support/test.ts';
import { walkFocus } from '../support/walk-focus.ts';

const SCRIPT_LIMIT = 5_000;

// An address that asks something is an act of the reader, and loads what answers it.
const QUESTIONS: readonly PageKind[] = [
  'results',
  'nothing',
  'received',
  'missing',
  'compared',
  'nothing to compare',
];

// Seconds on a quiet machine, and there are busy ones.
test.describe.configure({ timeout: 120_000 });

// One load of each page serves as many questions as it can: a browser does little else here.
for (const kind of PAGE_KINDS) {
  test(`the page "${kind}" is light, stays still, and keeps no reader out`, async ({
    page,
    site,
    watch,
    browserName,
  }) => {
    watch.allow(/404/);
    // What follows is asked of Chromium alone: others have no measure of it.
    const isMeasured = browserName === 'chromium';
    await page.addInitScript(recordShifts);
    const address = getAddress(site.folder, kind);

    await page.setViewportSize({ width: 390, height: 844 });
    const script = measureScript(page);
    await page.goto(address);
    await settle(page);
    expect.soft(await readShifts(page), 'what moves while it loads, at 390 px').toEqual([]);
    if (isMeasured && !QUESTIONS.includes(kind)) {
      expect.soft(await script(), 'bytes of script').toBeLessThanOrEqual(SCRIPT_LIMIT);
    }

    await page.setViewportSize({ width: 1280, height: 844 });
    await page.reload();
    await settle(page);
    expect.soft(await readShifts(page), 'what moves while it loads, at 1280 px').toEqual([]);
    const isHardToShow = site.name === 'awkward';
    // Its colours are those of the others.
    expect.soft(await findBarriers(page, !isHardToShow)).toEqual([]);
    for (const width of [390, 768, 1024, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(findMissing), `at ${width} px`).toEqual([]);
    }
    // It is not harder to tell or to reach.
    if (!isHardToShow) {
      await page.setViewportSize({ width: 1280, height: 844 });
      if (isMeasured) {
        expect.soft(findUntold(await readTree(page)), 'what a screen reader is told').toEqual([]);
      }
      expect.soft(await walkFocus(page), 'the Tab key').toEqual([]);
    }

    if (isMeasured) {
      await emulatePhone(page);
      const isPhone = () => matchMedia('(pointer: coarse)').matches && innerWidth === 412;
      await expect.poll(() => page.evaluate(isPhone)).toBe(true);
      const small = await findViolations(page, ['target-size']);
      expect.soft(small, 'targets too small or too close for a finger').toEqual([]);
    }
  });
}

/** Adds up what is loaded from now on. */
function measureScript(page: Page): () => Promise<number> {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    const sizes = response.request().sizes();
    const size = sizes.then(({ responseBodySize }) => responseBodySize);
    // One that comes when nobody counts any more, as the page is closed, is nobody's fault.
    size.catch(() => undefined);
    scripts.push(size);
  });
  return async () => (await Promise.all(scripts)).reduce((total, size) => total + size, 0);
}

function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

function recordShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
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
