import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const THREE = ['x-pool', 'monge-gap', 'nero'] as const;

const readKept = (page: Page, base: string) =>
  page.evaluate((key) => localStorage.getItem(key), `offprint-list ${base}`);

test(
  'papers can be saved in lists, among related papers, in search results and on their page',
  { tag: '@sub' },
  async ({ page, listPage, paperPage, searchPage }) => {
    await page.goto('papers/');
    const first = page
      .getByRole('main')
      .getByRole('button', { name: /^Save / })
      .first();
    await first.click();
    await expect(page.getByRole('button', { name: /^Saved / })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page.getByRole('link', { name: 'List 1' })).toBeVisible();

    await paperPage.open('svgfusion');
    await page.getByRole('button', { name: 'Save SVGFusion' }).click();
    await page
      .locator('section', { hasText: 'Related papers' })
      .locator('save-paper button')
      .first()
      .click();
    await expect(page.getByRole('link', { name: 'List 3' })).toBeVisible();

    await searchPage.open('?q=octree');
    await searchPage.answers('octree');
    await searchPage.results.first().getByRole('button', { name: /^Save/ }).click();
    await page.getByRole('link', { name: 'List 4' }).click();
    await expect(listPage.titles).toHaveCount(4);
    await expect(listPage.element).toContainText('SVGFusion');
  },
);

test('a second click removes a paper from the list', async ({ page, paperPage, site }) => {
  await paperPage.open('x-pool');
  const button = page.locator('save-paper[data-here] button');
  await button.click();
  await expect(button).toHaveText(/^Saved/);
  await button.click();
  await expect(button).toHaveText(/^Save /);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await readKept(page, site.base)).toBeNull();
});

test('an empty list explains how it works', async ({ listPage }) => {
  await listPage.open();
  await expect(listPage.element).toContainText('Press Save on any paper to add it.');
  await expect(listPage.element.getByRole('link', { name: 'All papers' })).toBeVisible();
  await expect(listPage.format).toBeHidden();
});

test('two tabs stay in sync', async ({ page, context, listPage, site }) => {
  await listPage.save(site.base, THREE);
  await listPage.open();
  await expect(listPage.titles).toHaveCount(3);
  const other = await context.newPage();
  await other.goto('papers/');
  await expect(other.getByRole('link', { name: 'List 3' })).toBeVisible();

  await other.locator('save-paper[data-id="starvector"] button').click();
  await expect.poll(() => listPage.listIds()).toEqual([...THREE, 'starvector']);
  await listPage.action('Remove', 'nero').click();
  await expect(other.locator('save-paper[data-id="nero"] button')).toHaveText(/^Save /);
  await expect(other.getByRole('link', { name: 'List 3' })).toBeVisible();

  // Changes from the other tab are not undone.
  await other.locator('save-paper[data-id="starvector"] button').click();
  await listPage.undo.click();
  await expect.poll(() => listPage.listIds()).toEqual([...THREE]);
  await expect(page.getByRole('link', { name: 'List 3' })).toBeVisible();
});

test(
  'the list of another site on the same host is not changed',
  { tag: '@sub' },
  async ({ page, site }) => {
    await page.goto('papers/');
    await page.evaluate(() =>
      localStorage.setItem('offprint-list /elsewhere/', '{"version":1,"papers":[{"id":"nero"}]}'),
    );
    await page.reload();
    await expect(page.getByRole('link', { name: 'Your list', exact: true })).toBeVisible();
    await page.locator('save-paper[data-id="x-pool"] button').click();
    expect(JSON.parse((await readKept(page, site.base)) ?? '')).toEqual({
      version: 1,
      papers: [{ id: 'x-pool' }],
    });
  },
);

test('if details fail to load, papers are listed and loading can be retried', async ({
  page,
  listPage,
  site,
  watch,
}) => {
  watch.allow(/references|ERR_FAILED/);
  await page.route('**/references/**', (route) => route.abort());
  await listPage.save(site.base, THREE);
  await listPage.open();
  await expect(listPage.element).toContainText('Couldn’t load details');
  await expect(listPage.titles).toHaveText([...THREE]);
  await page.unroute('**/references/**');
  await listPage.element.getByRole('button', { name: 'Try again' }).first().click();
  await expect(listPage.titles.first()).toHaveText(/^X-Pool/);
  await expect(listPage.element.getByText('Couldn’t load details').first()).toBeHidden();
});
