import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

/** The number of papers that the field shows. */
const count = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(await page.locator('[data-part="count"]').innerText())?.[0]);

/** The number of papers shown for a facet value. */
const countOf = async (value: Locator): Promise<number> =>
  Number(await value.locator('[data-count]').innerText());

test('values of several facets narrow the results to the announced counts', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('?q=model');
  await searchPage.answers('model');
  const topics = await searchPage.openFacet('Topic');
  const [first, second] = [topics.locator('label').nth(0), topics.locator('label').nth(1)];
  const promised = await countOf(first);
  await first.getByRole('checkbox').check();
  await expect(searchPage.chips).toHaveCount(1);
  await searchPage.answers('model');
  expect(await count(page)).toBe(promised);

  await second.getByRole('checkbox').check();
  await expect(searchPage.chips).toHaveCount(2);
  await searchPage.answers('model');
  expect(await count(page)).toBeGreaterThanOrEqual(promised);

  const available = await searchPage.openFacet('Available');
  const code = available.locator('label').filter({ hasText: 'Code' });
  const withCode = await countOf(code);
  await code.getByRole('checkbox').check();
  await expect(page).toHaveURL(/has=code/);
  await searchPage.answers('model');
  expect(await count(page)).toBe(withCode);
});

test('values can be excluded, or all be required, by keyboard', async ({ page, searchPage }) => {
  await searchPage.open('?q=model');
  await searchPage.answers('model');
  const total = await count(page);
  const topics = await searchPage.openFacet('Topic');
  const [first, second] = [topics.locator('label').nth(0), topics.locator('label').nth(1)];
  const excluded = await countOf(first);
  await first.getByRole('checkbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/topic=-/);
  await expect(searchPage.chips).toHaveText([/not /]);
  await searchPage.answers('model');
  expect(await count(page)).toBe(total - excluded);
  expect(await countOf(first)).toBe(excluded);

  await first.getByRole('checkbox').check();
  await topics.getByRole('combobox').selectOption('All of these');
  await expect(page).toHaveURL(/all=topic/);
  await searchPage.answers('model');
  const both = await countOf(second);
  await second.getByRole('checkbox').check();
  await expect(searchPage.chips).toHaveCount(2);
  await searchPage.answers('model');
  expect(await count(page)).toBe(both);
  await page.reload();
  await searchPage.answers('model');
  await expect(topics.getByRole('combobox')).toHaveValue('topic');
  expect(await count(page)).toBe(both);
});

test('chips remove single filters, also by keyboard', async ({ page, searchPage }) => {
  await searchPage.open('?q=model&topic=attention&year=2021..2024&has=code');
  await searchPage.answers('model');
  await expect(searchPage.chips).toHaveText([/Attention/, /2021–2024/, /Code/]);
  await searchPage.chips.first().focus();
  await page.keyboard.press('Enter');
  await expect(searchPage.chips).toHaveText([/2021–2024/, /Code/]);
  await expect(searchPage.chips.first()).toBeFocused();
  await expect(page).not.toHaveURL(/topic=/);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(searchPage.chips).toHaveCount(0);
  await expect(page).toHaveURL(/\?q=model$/);
});

test('years can be selected on the bars, singly or as a range', async ({ page, searchPage }) => {
  await searchPage.open('?q=model');
  await searchPage.answers('model');
  const years = await searchPage.openFacet('Year');
  const bars = years.locator('svg g');
  await drag(page, bars.nth(1), bars.nth(3));
  await expect(page).toHaveURL(/year=2021\.\.2023/);
  await expect(years.getByLabel('From year')).toHaveValue('2021');
  await expect(years.getByLabel('To year')).toHaveValue('2023');
  await searchPage.answers('model');
  for (const date of await searchPage.element.locator('[data-paper] time').all()) {
    expect(await date.getAttribute('datetime')).toMatch(/^202[123]/);
  }
  await searchPage.chips.first().click();
  await searchPage.answers('model');
  await bars.nth(0).click();
  await bars.nth(5).click();
  await expect(searchPage.chips).toHaveText([/2020/, /2025/]);
  await bars.nth(0).click();
  await expect(searchPage.chips).toHaveText([/2025/]);
});

test('years can be selected without a pointer', async ({ page, searchPage }) => {
  await searchPage.open('?q=model');
  await searchPage.answers('model');
  const years = await searchPage.openFacet('Year');
  await years.getByLabel('From year').selectOption('2022');
  await expect(page).toHaveURL(/year=2022\.\.2025/);
  await years.getByLabel('To year').selectOption('2021');
  await expect(page).toHaveURL(/year=2021(&|$)/);
  await years.getByLabel('From year').selectOption('Any year');
  await expect(page).toHaveURL(/year=2020\.\.2021/);
});

test('a long facet can be filtered by part of a name, without accents', async ({ searchPage }) => {
  await searchPage.open('?q=model');
  await searchPage.answers('model');
  const people = await searchPage.openFacet('Person');
  const narrow = people.getByRole('searchbox');
  await expect(narrow).toBeHidden();
  await people.getByRole('button', { name: /^Show all/ }).click();
  const rows = people.getByRole('checkbox');
  const all = await rows.count();
  const accented = people
    .locator('[data-name]')
    .filter({ hasText: /[^\p{ASCII}]/u })
    .first();
  const name = await accented.innerText();
  await narrow.fill(name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase());
  await expect(people.getByRole('checkbox', { name })).toBeVisible();
  expect(await rows.count()).toBeLessThan(all);
});

test('sorting does not change which papers are listed', async ({ page, searchPage }) => {
  await searchPage.open('?q=linear+attention');
  await searchPage.answers('linear attention');
  const best = await searchPage.listPapers();
  expect(best.length).toBe(await count(page));
  for (const order of ['newest', 'oldest', 'title']) {
    await page.getByLabel('Sort').selectOption(order);
    await expect(page).toHaveURL(new RegExp(`sort=${order}`));
    await searchPage.answers('linear attention');
    expect((await searchPage.listPapers()).toSorted()).toEqual(best.toSorted());
  }
  await page.goBack();
  await expect(page.getByLabel('Sort')).toHaveValue('oldest');
});

test('all results can be shown', async ({ page, searchPage }) => {
  await searchPage.open('?q=model&sort=newest');
  await searchPage.answers('model');
  const total = await count(page);
  expect(total).toBeGreaterThan(20);
  const more = page.getByRole('button', { name: 'Show more' });
  await more.click();
  await expect(searchPage.results.nth(20).getByRole('link').first()).toBeFocused();
  while (await more.isVisible()) await more.click();
  await expect(searchPage.results).toHaveCount(total);
  expect(new Set(await searchPage.listPapers()).size).toBe(total);
});

test('on a phone the filters are collapsed at first', async ({ page, searchPage }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await searchPage.open('?q=attention');
  await searchPage.answers('attention');
  await expect(page.getByRole('group', { name: 'Topic' })).toBeHidden();
  await expect(searchPage.results.first()).toBeInViewport();
  await page.getByText('Filters', { exact: false }).first().click();
  await page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first().check();
  await expect(searchPage.chips).toHaveCount(1);
  await expect(searchPage.chips.first()).toBeInViewport();
});

test('j and k move through the results', async ({ page, searchPage }) => {
  await searchPage.open('?q=attention');
  await searchPage.answers('attention');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(searchPage.results.nth(1).locator('[data-title]')).toBeFocused();
  await page.keyboard.press('k');
  await expect(searchPage.results.nth(0).locator('[data-title]')).toBeFocused();
});

/** Drags the pointer from the middle of one bar to that of another. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('There are no bars.');
  const y = start.y + start.height / 2;
  await page.mouse.move(start.x + start.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, y, { steps: 5 });
  await page.mouse.up();
}
