import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCitations } from '../built/read-citations.ts';
import { expect, test } from '../support/test.ts';

const ORDER = [
  'scaling-laws-in-patchification',
  'softmax-free-linear-transformers',
  'kernelized-attention',
  'rcmha',
  'data-independent-module-aware-pruning',
  'activator',
  'minilm',
];
const LIST = 'lists/efficient-attention/';

test(
  'a reading list is linked from the home page, and shows authors and year of each paper',
  { tag: '@sub' },
  async ({ page }) => {
    await page.goto('');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Where to start/ })
      .click();
    await expect(page).toHaveURL(new RegExp(`${LIST}$`));
    const papers = page.locator('.listed-paper');
    await expect(papers).toHaveCount(ORDER.length);
    await expect(papers.nth(4)).toContainText('Yang He, Joey Tianyi Zhou, 2024');
    const ids = await papers.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(ORDER);
    await papers.nth(6).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('MiniLM');
  },
);

test('a paper links to its place on reading lists', async ({ page }) => {
  await page.goto('papers/rcmha/');
  await page.getByRole('link', { name: 'Where to start with efficient attention' }).click();
  await expect(page).toHaveURL(/#rcmha$/);
  await expect(page.locator('#rcmha')).toBeInViewport();
  await page.goto('papers/x-pool/');
  await expect(page.getByText('On reading lists')).toHaveCount(0);
});

test(
  'the list can be cited in all formats in its order, and has feeds',
  { tag: '@sub' },
  async ({ page, site }) => {
    await page.goto(LIST);
    await page.getByText('Cite all').click();
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    }
    const read = (file: string) => readFileSync(join(site.folder, LIST, file), 'utf8');
    const titles = (JSON.parse(read('papers.csl.json')) as { title: string }[]).map(
      ({ title }) => title,
    );
    const shown = await page.locator('.listed-paper a').allInnerTexts();
    expect(titles).toEqual(shown);
    expect(read('papers.bib').match(/^@/gm)).toHaveLength(ORDER.length);
    expect(read('feed.xml').match(/<entry/g)).toHaveLength(ORDER.length);
    await page.getByText('Follow', { exact: true }).click();
    await expect(page.getByRole('link', { name: /^Atom of Where to start/ })).toBeVisible();
  },
);

test('the list can be downloaded in all formats, as files with its name and papers in order', async ({
  page,
  site,
}) => {
  await page.goto(LIST);
  const shown = await page.locator('.listed-paper a').allInnerTexts();
  await page.getByText('Cite all').click();
  for (const [format, file] of Object.entries({
    BibTeX: 'papers.bib',
    RIS: 'papers.ris',
    'CSL-JSON': 'papers.csl.json',
  })) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: format, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file.replace('papers', 'efficient-attention'));
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toBe(readFileSync(join(site.folder, LIST, file), 'utf8'));
    expect(readCitations(text).map(({ title }) => title)).toEqual(shown);
  }
});

test(
  'its papers can be added to the reader’s own list',
  { tag: '@sub' },
  async ({ page, listPage }) => {
    await page.goto('lists/');
    await page.getByRole('main').getByRole('link', { name: 'your own list' }).click();
    await expect(listPage.heading).toHaveText('Your list');
    await page.getByRole('main').getByRole('link', { name: 'Reading lists by others' }).click();
    await page.getByRole('link', { name: /Where to start/ }).click();
    await page.getByRole('link', { name: 'Add all to your list' }).click();
    await listPage.element.getByRole('button', { name: 'Add to my list' }).click();
    expect(await listPage.listIds()).toEqual(ORDER);
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reading list is complete, and its contents link to its papers', async ({ page }) => {
    await page.goto(LIST);
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /^RCMHA/ })
      .click();
    await expect(page.locator('#rcmha')).toBeInViewport();
    await expect(page.locator('button:not([type="submit"]):visible')).toHaveCount(0);
  });
});
