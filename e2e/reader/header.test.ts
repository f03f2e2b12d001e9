import type { Page } from '@playwright/test';
import { getAddress } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

const WIDTHS = [320, 390, 640, 768, 900, 1280, 1920];
const ALL = [
  ...['Papers', 'Topics', 'People', 'Map', 'Venues', 'Years', 'Mentions', 'Reading lists'],
  ...['Trends', 'Compare', 'Your list'],
];

test('at every width the header is one row, with an unbroken name and all sections available', async ({
  page,
  site,
}) => {
  const heights = new Map<number, Set<number>>();
  for (const kind of ['home', 'venues', 'reading lists', 'paper', 'search'] as const) {
    await page.goto(getAddress(site.folder, kind));
    for (const width of WIDTHS) {
      const where = `${kind} at ${width} px`;
      await page.setViewportSize({ width, height: 800 });
      const { height, nameHeight, hidden } = await measureHeader(page);
      heights.set(width, (heights.get(width) ?? new Set()).add(height));
      expect(height, where).toBeLessThan(70);
      expect(nameHeight, where).toBeLessThan(35);
      expect(hidden, where).toEqual([]);
      await page.locator('.menu summary').click();
      const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
      const names = (await links.allInnerTexts()).map((name) => name.trim());
      expect(new Set(names), where).toEqual(new Set(ALL));
      await page.locator('.menu summary').click();
    }
  }
  for (const [width, { size }] of heights) expect(size, `heights at ${width} px`).toBe(1);
});

test('the menu closes on actions elsewhere', async ({ page }) => {
  await page.goto('');
  const menu = page.locator('.menu');
  await menu.locator('summary').click();
  await expect(menu).toHaveAttribute('open');
  // The menu covers the middle of the title.
  await page.getByRole('heading', { level: 1 }).click({ position: { x: 4, y: 4 } });
  await expect(menu).not.toHaveAttribute('open');
});

test('Escape closes the menu and returns to the button that opened it', async ({ page }) => {
  await page.goto('');
  const summary = page.locator('.menu summary');
  await summary.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.menu a').filter({ visible: true }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.menu')).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
});

test('on a phone the header’s search field opens from its icon', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('papers/');
  const field = page.getByRole('combobox', { name: 'Search papers' });
  const narrow = await field.boundingBox();
  await field.click();
  const wide = await field.boundingBox();
  expect([narrow?.width, wide?.width]).toEqual([44, 350]);
});

/** The heights of the header and of the name, and links that overflow the page. */
function measureHeader(page: Page) {
  return page.evaluate(() => {
    const measure = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
    const hidden = [...document.querySelectorAll('.head :is(a, summary)')]
      .filter((link) => link.checkVisibility() && !link.matches('.menu:not([open]) a'))
      .filter((link) => {
        const { left, right } = link.getBoundingClientRect();
        return left < 0 || right > innerWidth;
      })
      .map((link) => link.textContent);
    return { height: measure('.head'), nameHeight: measure('.head-name'), hidden };
  });
}
