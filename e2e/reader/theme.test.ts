import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(22, 21, 19)';

/** The colours of the browser's own bars; the first one that matches applies. */
async function listBarColours(page: Page): Promise<(string | null)[]> {
  const all = await page.locator('meta[name="theme-color"]').all();
  return Promise.all(all.map((meta) => meta.getAttribute('content')));
}

async function getGround(page: Page): Promise<string> {
  return page.evaluate(() => {
    const colours = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return colours.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? '';
  });
}

test('the theme follows the system', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  expect(await getGround(page)).toBe(DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await getGround(page)).toBe(LIGHT);
});

test(
  'a chosen theme overrides the system, on every page and persistently',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('');
    await page.getByRole('button', { name: 'Dark', exact: true }).click();
    expect(await getGround(page)).toBe(DARK);
    expect(await listBarColours(page)).toEqual([DARK, DARK]);
    await page.goto('papers/');
    expect(await getGround(page)).toBe(DARK);
    await expect(page.getByRole('button', { name: 'Dark', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(await listBarColours(page)).toEqual([DARK, DARK]);
    await page.getByRole('button', { name: 'Auto', exact: true }).click();
    expect(await getGround(page)).toBe(LIGHT);
    expect(await listBarColours(page)).toEqual([LIGHT, LIGHT]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => listBarColours(page)).toEqual([DARK, DARK]);
  },
);

test('a stored theme is applied before the first paint', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await page.addInitScript(() => {
    // The body is parsed after the head, so this runs before the first paint.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      Object.assign(window, { themeAtBody: document.documentElement.dataset.theme });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('papers/');
  expect(await page.evaluate(() => (window as { themeAtBody?: string }).themeAtBody)).toBe('dark');
});

test(
  'an invalid stored theme is ignored, and the system’s is used',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('offprint-theme', '<b>'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('');
    expect(await getGround(page)).toBe(DARK);
  },
);
