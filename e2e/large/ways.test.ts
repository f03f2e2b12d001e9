import { gunzipSync } from 'node:zlib';
import { LARGE_SIZE } from '../sites/sites.ts';
import { emulatePhone } from '../support/emulate-phone.ts';
import { findAccessibilityFaults } from '../support/find-accessibility-faults.ts';
import { findViolations } from '../support/find-violations.ts';
import { getAddress } from '../support/page-kinds.ts';
import { settle } from '../support/settle.ts';
import { expect, test } from '../support/test.ts';

/** An arbitrary generated paper. */
const PAPER = 'generated-4711';

test('readers can go from home to a topic, page through it and open a paper', async ({
  page,
  paperPage,
}) => {
  await page.goto('');
  await expect(page.getByRole('main')).toContainText('10,000');
  await page.goto('topics/');
  await page.getByRole('main').locator('[data-title]').first().click();
  const topic = await page.getByRole('heading', { level: 1 }).innerText();
  const first = await page.locator('main [data-title]').allInnerTexts();
  await page
    .getByRole('navigation', { name: /pages/i })
    .getByRole('link', { name: /next/i })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(topic);
  const second = await page.locator('main [data-title]').allInnerTexts();
  expect(second.length).toBe(first.length);
  expect(second).not.toEqual(first);
  await page.locator('main [data-title]').first().click();
  await expect(paperPage.title).toHaveText(second[0] ?? '');
});

test('searching for a title finds its paper, and a facet narrows the results', async ({
  page,
  paperPage,
  searchPage,
}) => {
  await paperPage.open(PAPER);
  const title = await paperPage.title.innerText();
  await searchPage.open(`?q=${encodeURIComponent(title)}`);
  await searchPage.answers(title);
  expect((await searchPage.listPapers()).slice(0, 3)).toContain(PAPER);

  await searchPage.open('?q=attention');
  await searchPage.answers('attention');
  const all = await searchPage.status.innerText();
  await page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/[?&]topic=/);
  await expect(searchPage.status).not.toHaveText(all);
});

test('the search field in the header suggests papers', async ({ page, paperPage }) => {
  await paperPage.open(PAPER);
  const title = await paperPage.title.innerText();
  await page.getByRole('banner').getByRole('combobox').fill(title.slice(0, 30));
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('an author without a page links to a search for their papers', async ({
  page,
  searchPage,
}) => {
  const links = page.getByRole('main').locator('a[href*="/search/?"]');
  for (let number = 1; number < 40; number++) {
    await page.goto(`papers/generated-${number}/`);
    const authors = links.filter({ hasNot: page.locator('svg') });
    const addresses = await authors.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    const place = addresses.findIndex((address) => address?.includes('person='));
    if (place === -1) continue;
    const name = await authors.nth(place).innerText();
    await authors.nth(place).click();
    await expect(page).toHaveURL(/\/search\/\?person=/);
    await expect(searchPage.element).toHaveAttribute('data-state', 'ready');
    await expect(searchPage.chips).toContainText(name);
    expect(await searchPage.listPapers()).toContain(`generated-${number}`);
    return;
  }
  throw new Error('Every author of the first papers has a page');
});

test('years show bars, and a large year links to its months', async ({ page }) => {
  await page.goto('years/');
  await page.getByRole('main').getByRole('link', { name: /^2020/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2020');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^March/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('March 2020');
  await expect(page.locator('main [data-title]').first()).toBeVisible();
});

test('a paper can be saved', async ({ paperPage, listPage, page }) => {
  await paperPage.open(PAPER);
  await page.getByRole('main').getByRole('button', { name: /^Save/ }).first().click();
  await page.goto('list/');
  await expect(listPage.titles).toHaveCount(1);
});

test('the data files contain the whole collection', async ({ request, site }) => {
  const read = async (path: string) => {
    const response = await request.get(site.url + path);
    expect(response.status(), path).toBe(200);
    return response.body();
  };
  const data = JSON.parse(gunzipSync(await read('papers.json.gz')).toString()) as {
    readonly papers: readonly { readonly id: string }[];
  };
  expect(new Set(data.papers.map(({ id }) => id)).size).toBe(LARGE_SIZE);
  const csl = JSON.parse(gunzipSync(await read('papers.csl.json.gz')).toString()) as unknown[];
  expect(csl).toHaveLength(LARGE_SIZE);
  const bibtex = gunzipSync(await read('papers.bib.gz')).toString();
  expect(bibtex.match(/^@\w+\{/gm)).toHaveLength(LARGE_SIZE);
  expect((await read('feed.xml')).toString()).toContain('<entry>');
  expect((await read('sitemap-index.xml')).toString()).toContain('sitemap-0.xml');
});

test('the map and the trends are drawn', async ({ page }) => {
  await page.goto('map/');
  // The map is an image until it is used.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const map = page.getByRole('application', { name: 'Map' });
  await expect(map).toBeVisible();
  await expect(map).not.toHaveAttribute('data-whole');
  await page.goto('trends/');
  await expect(page.getByRole('main').locator('svg').first()).toBeVisible();
});

// These pages have less or different content than in a small collection.
for (const kind of ['paper', 'topic', 'mention', 'person', 'people', 'year', 'venue'] as const) {
  test(`the page "${kind}" of many papers is accessible`, async ({ page, site }) => {
    await page.goto(getAddress(site.folder, kind));
    await settle(page);
    expect.soft(await findAccessibilityFaults(page)).toEqual([]);
    await emulatePhone(page);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(412);
    expect.soft(await findViolations(page, ['target-size'])).toEqual([]);
  });
}
