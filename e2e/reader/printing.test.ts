import { expect, test } from '../support/test.ts';

test('a printed paper is dark on white, without interactive elements', async ({
  page,
  paperPage,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await paperPage.open('x-pool');
  await expect(paperPage.title).toBeVisible();
  await expect(paperPage.bibtex).toBeVisible();
  for (const part of ['banner', 'contentinfo'] as const) {
    await expect(page.getByRole(part)).toBeHidden();
  }
  await expect(paperPage.copyLink).toBeHidden();
  await expect(page.locator('.source')).toContainText('Offprint');
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('h1') ?? document.body);
    return { color, ground: getComputedStyle(document.body).backgroundColor };
  });
  expect(colours.ground).toMatch(/^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/);
  expect(colours.color).toMatch(/^rgb\((0|[1-3]?\d), (0|[1-3]?\d), (0|[1-3]?\d)\)$/);
});

test('a printed search has its query and its results, without controls', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('?q=linear+attention');
  await searchPage.answers('linear attention');
  await page.emulateMedia({ media: 'print' });
  for (const control of ['button', 'combobox', 'checkbox'] as const) {
    await expect(page.getByRole(control)).toHaveCount(0);
  }
  await expect(page.getByRole('searchbox')).toHaveValue('linear attention');
});

test('a printed list has the dots of topics, but no links to files', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('topics/scaling/');
  const row = page.locator('.row').first();
  await expect(row.getByText('PDF')).toBeHidden();
  const adjust = await row
    .locator('.topic')
    .first()
    .evaluate((topic) => getComputedStyle(topic, '::before').printColorAdjust);
  expect(adjust).toBe('exact');
  await expect(page.locator('h2').first()).toHaveCSS('break-after', 'avoid');
});
