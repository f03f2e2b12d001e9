import { expect, test } from '../support/test.ts';

test('a misspelt word is corrected, and can be searched as typed', async ({ page, searchPage }) => {
  await searchPage.open('?q=quantizaton');
  await searchPage.answers('quantizaton');
  await expect(page.getByText('Showing results for quantization.')).toBeVisible();
  expect((await searchPage.listPapers()).length).toBeGreaterThan(1);
  await expect(searchPage.status).toHaveText(/found for quantization$/);
  await page.getByRole('link', { name: 'quantizaton' }).click();
  await expect(page).toHaveURL(/q=quantizaton&exact=1/);
  await expect(page.getByText('Showing results for')).toBeHidden();
  await expect(page.getByText('No results for “quantizaton”.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Showing results for quantization.')).toBeVisible();
});

test('without results, similar words are offered', async ({ page, searchPage }) => {
  await searchPage.open('?q=quantizaton&exact=1');
  await searchPage.answers('quantizaton');
  await page.getByRole('link', { name: 'quantization', exact: true }).click();
  await searchPage.answers('quantization');
  expect((await searchPage.listPapers()).length).toBeGreaterThan(1);
});

test('recognised operators are shown', async ({ page, searchPage }) => {
  await searchPage.open(`?${new URLSearchParams({ q: 'author:vouitsis year:2020..2023' })}`);
  await searchPage.answers('author:vouitsis year:2020..2023');
  await expect(page.getByText('Searching for: author “vouitsis”, years 2020–2023')).toBeVisible();
  expect(await searchPage.listPapers()).toEqual(['x-pool']);
  await searchPage.field.fill('octree');
  await searchPage.answers('octree');
  await expect(page.getByText('Searching for:')).toBeHidden();
});

test('a heading separates papers that match only some words', async ({ searchPage }) => {
  await searchPage.open('?q=octree+retrieval+video');
  await searchPage.answers('octree retrieval video');
  const divider = searchPage.element.locator('ol > li:not([data-paper])');
  await expect(divider.last()).toHaveText(/match some( words)?$/);
});

test('the search is explained, before and after it is used', async ({ page, searchPage }) => {
  await searchPage.open();
  await expect(page.getByText(/titles, abstracts, authors, venues/)).toBeVisible();
  await searchPage.field.fill('octree');
  await searchPage.answers('octree');
  await expect(page.getByText(/titles, abstracts, authors, venues/)).toBeHidden();
  await page.getByText('How search works').click();
  await expect(page.getByText(/titles, abstracts, authors, venues/)).toBeVisible();
});

test('typing adds one history entry with its own address', async ({ page, searchPage }) => {
  await searchPage.open('?q=octree');
  await searchPage.answers('octree');
  await searchPage.field.fill('');
  await searchPage.field.pressSequentially('quantization');
  await searchPage.answers('quantization');
  await expect(page).toHaveURL(/\?q=quantization$/);
  await page.goBack();
  await searchPage.answers('octree');
  await expect(searchPage.field).toHaveValue('octree');
  await page.goForward();
  await searchPage.answers('quantization');
});

test('a phrase that occurs in no paper shows papers with its words, and a link to search exactly as typed', async ({
  page,
  searchPage,
}) => {
  await searchPage.open(`?${new URLSearchParams({ q: '"garment alignment of clothes"' })}`);
  await searchPage.answers('"garment alignment of clothes"');
  expect((await searchPage.listPapers())[0]).toBe('non-rigid-garment-alignment');
  await expect(page.getByText('No paper has this exact phrase.')).toBeVisible();
  await page.getByRole('link', { name: 'Search exactly as typed' }).click();
  await expect(page).toHaveURL(/exact=1/);
  await expect(page.getByText(/^No results for/)).toBeVisible();
});

test('a word that occurs in no paper shows papers on something similar', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('?q=which+papers+are+about+clothes');
  await searchPage.answers('which papers are about clothes');
  expect((await searchPage.listPapers())[0]).toBe('non-rigid-garment-alignment');
  await expect(page.getByText('Searching for: clothes')).toBeVisible();
  await expect(
    page.getByText(/No paper mentions “clothes”\. Showing papers on garment\b/),
  ).toBeVisible();
});
