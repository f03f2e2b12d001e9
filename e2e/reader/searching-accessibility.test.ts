import { findAccessibilityFaults } from '../support/find-accessibility-faults.ts';
import { expect, test } from '../support/test.ts';

// These tests take seconds on an idle machine, but minutes on a busy one.
test.describe.configure({ timeout: 120_000 });

// `every-page/` covers every kind of page; these states result from user actions.
test('open facets are accessible', async ({ page, searchPage }) => {
  await searchPage.open('?q=attention&topic=attention&year=2021..2024');
  await searchPage.answers('attention');
  const people = await searchPage.openFacet('Person');
  await expect(people.getByRole('checkbox').first()).toBeVisible();
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

test('corrected words are accessible', async ({ page, searchPage }) => {
  await searchPage.open('?q=quantizaton');
  await searchPage.answers('quantizaton');
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

test('the advice without results is accessible', async ({ page, searchPage }) => {
  await searchPage.open('?q=quantizaton&exact=1&topic=attention');
  await searchPage.answers('quantizaton');
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

test('an index that failed to load is accessible', async ({ page, searchPage, watch }) => {
  watch.allow(/pagefind|Failed to load resource/);
  await page.route('**/pagefind/**', (route) => route.abort());
  await searchPage.open('?q=octree');
  await searchPage.fails();
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

test('suggestions are accessible', async ({ page }) => {
  await page.goto('topics/');
  await page.keyboard.press('/');
  await page.keyboard.type('attention');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

test('open filters on a phone and the shortcuts are accessible', async ({ page, searchPage }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await searchPage.open('?q=attention');
  await searchPage.answers('attention');
  await page.locator('summary', { hasText: 'Filters' }).click();
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
});
