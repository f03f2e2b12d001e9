import type { Page } from '@playwright/test';
import { emulatePhone } from '../support/emulate-phone.ts';
import { findSmallTargets } from '../support/find-small-targets.ts';
import { findAccessibilityFaults, findOverflow } from '../support/find-accessibility-faults.ts';
import { getAddress, lacksKind, PAGE_KINDS, type PageKind } from '../support/page-kinds.ts';
import { findViolations } from '../support/find-violations.ts';
import { findTreeFaults, readTree } from '../support/read-tree.ts';
import { settle } from '../support/settle.ts';
import { expect, test } from '../support/test.ts';
import { walkFocus } from '../support/walk-focus.ts';

const SCRIPT_LIMIT = 5_000;

// Pages with a query in their address load additional scripts.
const QUESTIONS: readonly PageKind[] = [
  'results',
  'nothing',
  'received',
  'missing',
  'compared',
  'nothing to compare',
];

// These tests take seconds on an idle machine, but minutes on a busy one.
test.describe.configure({ timeout: 120_000 });

// Each page is loaded once for as many checks as possible, because loading takes most of the time.
for (const kind of PAGE_KINDS) {
  test(`the page "${kind}" is small, has no layout shift and is accessible`, async ({
    page,
    site,
    watch,
    browserName,
  }) => {
    test.skip(lacksKind(site.folder, kind), 'The site has no such page.');
    watch.allow(/404/);
    // Only Chromium can measure these.
    const isMeasured = browserName === 'chromium';
    await page.addInitScript(recordShifts);
    const address = getAddress(site.folder, kind);

    await page.setViewportSize({ width: 390, height: 844 });
    const script = measureScript(page);
    await page.goto(address);
    await settle(page);
    expect.soft(await readShifts(page), 'layout shifts at 390 px').toEqual([]);
    if (isMeasured && !QUESTIONS.includes(kind)) {
      expect.soft(await script(), 'bytes of script').toBeLessThanOrEqual(SCRIPT_LIMIT);
    }

    await page.setViewportSize({ width: 1280, height: 844 });
    await page.reload();
    await settle(page);
    expect.soft(await readShifts(page), 'layout shifts at 1280 px').toEqual([]);
    const isHardToShow = site.name === 'awkward';
    // This page has the same colours as others.
    expect.soft(await findAccessibilityFaults(page, !isHardToShow)).toEqual([]);
    for (const width of [390, 768, 1024, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(findOverflow), `at ${width} px`).toEqual([]);
    }
    // For screen readers, keyboard and touch, it does not differ from other pages.
    if (isHardToShow) return;
    await page.setViewportSize({ width: 1280, height: 844 });
    expect.soft(await walkFocus(page), 'the Tab key').toEqual([]);
    if (isMeasured) {
      expect.soft(findTreeFaults(await readTree(page)), 'accessibility tree').toEqual([]);
      await emulatePhone(page);
      const isPhone = () => matchMedia('(pointer: coarse)').matches && innerWidth === 412;
      await expect.poll(() => page.evaluate(isPhone)).toBe(true);
      const small = await findViolations(page, ['target-size']);
      expect.soft(small, 'touch targets too small or too close').toEqual([]);
      expect.soft(await findSmallTargets(page), 'targets less than 24 px high').toEqual([]);
    }
  });
}

/** Sums up the bytes of script loaded from now on. */
function measureScript(page: Page): () => Promise<number> {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    const sizes = response.request().sizes();
    const size = sizes.then(({ responseBodySize }) => responseBodySize);
    // Ignores a response that arrives while the page is being closed.
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
      // Smaller values are rounding errors of invisible size.
      if (hadRecentInput || value < 0.0001) continue;
      const moved = sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML : node?.textContent,
      );
      shifts.push(`${value.toFixed(4)}: ${moved.map((text) => text?.slice(0, 100)).join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
