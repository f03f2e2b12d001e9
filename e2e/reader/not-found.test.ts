import { expect, test } from '../support/test.ts';

test.beforeEach(({ watch }) => watch.allow(/404/));

test(
  'a mistyped address suggests the intended paper',
  { tag: '@sub' },
  async ({ page, paperPage }) => {
    const response = await page.goto('papers/x-pol/');
    expect(response?.status()).toBe(404);
    await page
      .getByRole('main')
      .getByRole('link', { name: /X-Pool/ })
      .click();
    await expect(paperPage.title).toContainText('X-Pool');
  },
);

test('a citation key as an address finds its paper', async ({ page, paperPage }) => {
  await page.goto('references/gorti2022xpool');
  await page
    .getByRole('main')
    .getByRole('link', { name: /X-Pool/ })
    .click();
  await expect(paperPage.title).toContainText('X-Pool');
});

test('an arXiv address redirects to the paper', { tag: '@sub' }, async ({ page, paperPage }) => {
  await page.goto('arxiv/2203.15086');
  await expect(page).toHaveURL(/\/papers\/x-pool\/$/);
  await expect(paperPage.title).toContainText('X-Pool');
});

test(
  'the words of an unknown address are entered in the search field',
  { tag: '@sub' },
  async ({ page, searchPage }) => {
    await page.goto('something/octree-rendering.html');
    await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('octree rendering');
    await page.getByRole('main').getByRole('combobox').press('Enter');
    await searchPage.answers('octree rendering');
  },
);

test('words that occur in no paper suggest no papers', async ({ page }) => {
  await page.goto('nope/');
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('nope');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-list="found"]')).toBeHidden();
});

test('an arXiv id that the collection does not have leads to arXiv', async ({ page }) => {
  await page.goto('arxiv/1706.03762v5');
  await expect(page.getByRole('link', { name: 'arXiv:1706.03762' })).toHaveAttribute(
    'href',
    'https://arxiv.org/abs/1706.03762',
  );
});

const VARIANTS = [
  ['an arXiv address with a version', 'arxiv/2203.15086v2'],
  ['an arXiv address in capitals', 'ARXIV/2203.15086'],
  ['an address in capitals', 'papers/X-Pool/'],
  ['an address without its trailing slash', 'papers/x-pool'],
  ['an address as on arXiv', 'abs/2203.15086'],
  ['arXiv’s own DOI', 'doi/10.48550/arXiv.2203.15086'],
] as const;

test('other forms of an address redirect to the paper', async ({ page, paperPage }) => {
  for (const [what, address] of VARIANTS) {
    await page.goto(`${address}?from=mail#cite`);
    await expect.soft(page, what).toHaveURL(/\/papers\/x-pool\/\?from=mail#cite$/);
    await expect.soft(paperPage.title, what).toContainText('X-Pool');
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an arXiv address links to the paper', { tag: '@sub' }, async ({ page, paperPage }) => {
    await page.goto('arxiv/2203.15086/');
    await expect(page).toHaveURL(/\/papers\/x-pool\/$/);
    await expect(paperPage.title).toContainText('X-Pool');
  });
});
