import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page, and whether it must be scrolled sideways. */
async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${target.join(' ')}`),
    ),
    ...(overflow > 0 ? [`${overflow} px too wide`] : []),
  ];
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 320]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.beforeEach(async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
      });

      test('facets that are open have no barrier', async ({ page, searchPage }) => {
        await searchPage.open('?q=attention&topic=attention&year=2021..2024');
        await searchPage.answers('attention');
        if (width < 600) await page.locator('summary', { hasText: 'Filters' }).click();
        const people = await searchPage.openFacet('Person');
        await expect(people.getByRole('checkbox').first()).toBeVisible();
        expect(await findBarriers(page)).toEqual([]);
      });

      test('words that are corrected have no barrier', async ({ page, searchPage }) => {
        await searchPage.open('?q=quantizaton');
        await searchPage.answers('quantizaton');
        expect(await findBarriers(page)).toEqual([]);
      });

      test('what is offered where nothing is found has no barrier', async ({
        page,
        searchPage,
      }) => {
        await searchPage.open('?q=quantizaton&exact=1&topic=attention');
        await searchPage.answers('quantizaton');
        expect(await findBarriers(page)).toEqual([]);
      });

      test('an index that did not arrive has no barrier', async ({ page, searchPage, watch }) => {
        watch.allow(/pagefind|Failed to load resource/);
        await page.route('**/pagefind/**', (route) => route.abort());
        await searchPage.open('?q=octree');
        await searchPage.fails();
        expect(await findBarriers(page)).toEqual([]);
      });

      test('suggestions have no barrier', async ({ page }) => {
        await page.goto('topics/');
        await page.keyboard.press('/');
        await page.keyboard.type('attention');
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        expect(await findBarriers(page)).toEqual([]);
      });
    });
  }
}
