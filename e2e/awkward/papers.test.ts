import { expect, test } from '../support/test.ts';

test('a paper with only a title and an abstract has a complete page', async ({
  page,
  paperPage,
}) => {
  await paperPage.open('nobody');
  await expect(paperPage.title).toHaveText('Written by nobody, nowhere, at no time');
  await expect(paperPage.authors).toHaveCount(0);
  await expect(page.locator('main article').first().locator('time')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'Other' }).first()).toBeVisible();
  await expect(paperPage.bibtex).toContainText('title');
  await expect(page.getByRole('main')).not.toContainText(/undefined|null|NaN/);
});

test('a date is shown with its own precision', async ({ page, paperPage }) => {
  const dates = { 'one-author': '1 January 2020', 'month-only': 'July 2021', 'year-only': '1999' };
  for (const [paper, date] of Object.entries(dates)) {
    await paperPage.open(paper);
    await expect(page.locator('article time').first()).toHaveText(date);
  }
});

test('all nineteen authors are listed, and people with different names stay separate', async ({
  page,
  paperPage,
}) => {
  await paperPage.open('long-title');
  await expect(paperPage.authors).toHaveCount(19);
  const addresses = await paperPage.authors.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(new Set(addresses).size).toBe(19);
  await page.getByRole('link', { name: 'Noël Nunes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noël Nunes');
});

test('a paper in another script declares its language', async ({ page, paperPage }) => {
  await paperPage.open('right-to-left');
  await expect(paperPage.title).toHaveText(/التعلم/);
  expect(
    await paperPage.title.evaluate((title) => title.closest('[lang]')?.getAttribute('lang')),
  ).toBe('ar');
  expect(await paperPage.title.evaluate((title) => getComputedStyle(title).direction)).toBe('rtl');
  await paperPage.open('chinese');
  await paperPage.authors.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('王小明');
});

test('math in a title is rendered, amounts of money are not', async ({ page, paperPage }) => {
  await paperPage.open('math-title');
  await expect(paperPage.title.locator('math')).toHaveCount(2);
  await expect(paperPage.title).toContainText('it costs $5 and $6');
  await expect(page).toHaveTitle(/O\(n log n\).*\$5 and \$6/);
});

test('an invalid formula is shown as source', async ({ page, paperPage }) => {
  await paperPage.open('math-title');
  await expect(page.locator('.prose')).toContainText('\\frac{1');
  await expect(page.locator('.prose math')).not.toHaveCount(0);
});

test('a topic without papers says so', async ({ page }) => {
  await page.goto('topics/volcanoes/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Volcanoes');
  await expect(page.getByRole('main')).toContainText(/no papers?|0 papers/i);
});

test('papers that match no rule are listed under Other', async ({ page }) => {
  await page.goto('topics/other/');
  await expect(
    page.locator('main [data-title]').filter({ hasText: 'Written by nobody' }),
  ).toBeVisible();
});

test('a long list can be paged forwards and backwards', async ({ page }) => {
  await page.goto('papers/');
  const pages = page.getByRole('navigation', { name: 'Pages' });
  const first = await page.locator('main [data-title]').allInnerTexts();
  await pages.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/\/papers\/2\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All papers, page 2');
  expect(first).not.toContain(await page.locator('main [data-title]').first().innerText());
  await pages.getByRole('link', { name: 'Page 3' }).click();
  await expect(pages.getByRole('link', { name: 'Page 3' })).toHaveAttribute('aria-current', 'page');
  await expect(pages.getByRole('link', { name: 'Next' })).toHaveCount(0);
  await pages.getByRole('link', { name: 'Page 1' }).click();
  expect(await page.locator('main [data-title]').allInnerTexts()).toEqual(first);
});

test('a long year is paginated', async ({ page }) => {
  await page.goto('years/2024/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2024, page 2');
});

test('an old address of a paper redirects to it', async ({ page, paperPage, watch }) => {
  watch.allow(/404/);
  await page.goto('papers/old-sorting/');
  await expect(page).toHaveURL(/\/papers\/math-title\/$/);
  await expect(paperPage.title).toContainText('Sorting in');
});

test('a page lists the details of a paper, with links to papers that share them', async ({
  page,
  paperPage,
}) => {
  await paperPage.open('one-author');
  const details = page.locator('.details');
  await expect(details.locator('li > span')).toHaveText([
    ...['Genre', 'Editors', 'Publisher', 'Institution', 'Presentation', 'Keywords'],
    ...['ISBN', 'Licence', 'Versions', 'Track & <room>', 'Difficulty', 'Stream'],
  ]);
  await expect(details).toContainText('caves, <b>shadows</b>, C++');
  await expect(details).toContainText('v1, December 2019, v2, A figure was added.');
  await expect(details.getByRole('link', { name: 'v2' })).toHaveAttribute('href', /stone\.example/);
  await expect(page.locator('.paper-facts').first()).toContainText('Best "Paper" <1st>');
  await page.getByText('Affiliations').click();
  await expect(page.locator('.affiliations li')).toHaveText(
    'Plato, The <Academy> & Grove; Athens ORCID',
  );

  await details.getByRole('link', { name: 'caves' }).click();
  await expect(page).toHaveURL(/\/fields\/keywords\/caves\/$/);
  // Spelled as in the older paper.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CAVES');
  await expect(page.locator('#papers [data-title]')).toHaveText([
    'Alone',
    'Retracted: Printed in 2018',
  ]);
  await page.getByRole('main').getByRole('link', { name: 'Keywords' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keywords');
  await page.getByRole('main').getByRole('link', { name: 'Browse' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    ...['Award', 'Keywords', 'Track & <room>'],
  ]);
});

test('the page of a retracted paper begins with a notice and the reason', async ({
  page,
  paperPage,
}) => {
  await paperPage.open('venue-year');
  await expect(page.locator('article p').first()).toHaveText('The printer made it up.');
  await expect(paperPage.title).toHaveText('Retracted: Printed in 2018');
});
