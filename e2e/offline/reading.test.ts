import { expect, test } from './offline-site.ts';

test.describe.configure({ timeout: 120_000 });

test(
  'a visited site opens offline: home, topics, opened and saved papers, search',
  { tag: '@sub' },
  async ({ page, host, visit, waitForCached, paperPage, searchPage, listPage }) => {
    await visit();
    await page.goto('papers/x-pool/');
    await page.goto('papers/');
    const nero = page.locator('li', { has: page.locator('save-paper[data-id="nero"]') });
    await nero.getByRole('button', { name: /^Save/ }).click();
    await waitForCached('papers/nero/');
    host.dropAll();

    await page.goto('');
    await expect(page.locator('main [data-title]').first()).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Topics' })
      .click();
    await page.getByRole('main').getByRole('link', { name: 'Attention' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Attention');
    await page.goto('papers/x-pool/');
    await expect(paperPage.title).toContainText('X-Pool');
    await page.goto('papers/nero');
    await expect(paperPage.title).toContainText('NERO');
    expect(await page.evaluate(() => document.fonts.check('20px "STIX Two Text"'))).toBe(true);

    await listPage.open();
    await expect(listPage.titles).toHaveText([/NERO/]);
    await searchPage.open('?q=octree');
    await searchPage.answers('octree');
    expect(await searchPage.listPapers()).toContain('dynamic-plenoctree');
    await searchPage.field.fill('quantization');
    await searchPage.answers('quantization');
    expect(await searchPage.listPapers()).not.toEqual([]);
  },
);

test('the offline page explains that a page is missing, and links to cached ones', async ({
  page,
  host,
  visit,
}) => {
  await visit('papers/x-pool/');
  host.dropAll();
  const answer = await page.goto('papers/nero/');
  expect(answer?.status()).toBe(503);
  expect(new URL(page.url()).pathname).toMatch(/papers\/nero\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You’re offline');
  const kept = page.getByRole('main').getByRole('listitem');
  expect(await kept.count()).toBeGreaterThan(5);
  await expect(page.getByText('Other pages available offline')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /X-Pool/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('X-Pool');
});

test('a paper removed from the list stays cached as an opened page', async ({
  page,
  host,
  visit,
  waitForCached,
}) => {
  await visit('papers/x-pool/');
  const button = page.locator('save-paper[data-here] button');
  await button.click();
  const saved = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.endsWith(' saved')) ?? '';
      return (await (await caches.open(name)).keys()).map(({ url }) => url);
    });
  await expect.poll(saved).toEqual([`${host.url}papers/x-pool/`]);
  await button.click();
  await expect.poll(saved).toEqual([]);
  await waitForCached('papers/x-pool/');
});

test(
  'caches are named after the site, because a host may have several sites',
  { tag: '@sub' },
  async ({ page, visit, site }) => {
    await visit();
    const names = await page.evaluate(() => caches.keys());
    expect(names.sort()).toEqual(
      ['assets', 'index', 'pages', 'saved'].map((kind) => `offprint ${site.base} ${kind}`),
    );
  },
);
