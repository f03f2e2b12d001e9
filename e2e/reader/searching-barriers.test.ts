import { findBarriers } from '../support/find-barriers.ts';
import { expect, test } from '../support/test.ts';

// Seconds on a quiet machine, and there are busy ones.
test.describe.configure({ timeout: 120_000 });

// Every kind of page is read in `every-page/`; these are states that a reader brings one into.
test('facets that are open have no barrier', async ({ page, searchPage }) => {
  await searchPage.open('?q=attention&topic=attention&year=2021..2024');
  await searchPage.answers('attention');
  const people = await searchPage.openFacet('Person');
  await expect(people.getByRole('checkbox').first()).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('words that are corrected have no barrier', async ({ page, searchPage }) => {
  await searchPage.open('?q=quantizaton');
  await searchPage.answers('quantizaton');
  expect(await findBarriers(page)).toEqual([]);
});

test('what is offered where nothing is found has no barrier', async ({ page, searchPage }) => {
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

test('filters that are folded out on a phone, and the keys, have no barrier', async ({
  page,
  searchPage,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await searchPage.open('?q=attention');
  await searchPage.answers('attention');
  await page.locator('summary', { hasText: 'Filters' }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
});
