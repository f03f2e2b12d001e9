import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

test('without scripts a reader browses from home to a paper and its authors', async ({
  page,
  paperPage,
}) => {
  await page.goto('');
  const row = page.locator('main [data-title]').first();
  const title = await row.innerText();
  await row.click();
  await expect(paperPage.title).toHaveText(title);
  await expect(page.locator('.prose p').first()).not.toBeEmpty();
  await expect(paperPage.bibtex).toBeVisible();
  await paperPage.authors.first().click();
  await expect(page.locator('main [data-title]').filter({ hasText: title })).toBeVisible();
});

test('without scripts no control stands there that does nothing', async ({ page }) => {
  for (const address of ['', 'papers/', 'papers/x-pool/', 'topics/', 'search/', 'list/']) {
    await page.goto(address);
    await expect(page.locator('button:not([type="submit"]):visible')).toHaveCount(0);
  }
});

test('without scripts the search page says what else finds papers', async ({ page }) => {
  await page.goto('search/?q=octree');
  await expect(page.getByText(/needs scripts/)).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /papers/ })
    .first()
    .click();
  await expect(page.locator('main [data-title]').first()).toBeVisible();
});
