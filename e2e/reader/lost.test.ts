import { expect, test } from '../support/test.ts';

test.beforeEach(({ watch }) => watch.allow(/404/));

test('a mistyped address shows the paper that was meant', async ({ page, paperPage }) => {
  const response = await page.goto('papers/x-pol/');
  expect(response?.status()).toBe(404);
  await page
    .getByRole('main')
    .getByRole('link', { name: /X-Pool/ })
    .click();
  await expect(paperPage.title).toContainText('X-Pool');
});

test('an arXiv address leads straight to the paper', async ({ page, paperPage }) => {
  await page.goto('arxiv/2203.15086');
  await expect(page).toHaveURL(/\/papers\/x-pool\/$/);
  await expect(paperPage.title).toContainText('X-Pool');
});

test('the words of a lost address stand ready in the search field', async ({
  page,
  searchPage,
}) => {
  await page.goto('something/octree-rendering.html');
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('octree rendering');
  await page.getByRole('main').getByRole('combobox').press('Enter');
  await searchPage.answers('octree rendering');
});
