import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('on a phone the filters cover the page, and one button shows the results', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('?q=linear+attention');
  await searchPage.answers('linear attention');
  const sheet = page.locator('[data-part="filters"]');
  await sheet.locator('summary').first().click();
  await expect(page.locator('.head')).toHaveAttribute('inert');
  await sheet.getByRole('checkbox', { name: /^Attention/ }).check();
  const count = await sheet.locator('label', { hasText: /^Attention/ }).innerText();
  const show = sheet.getByRole('button', { name: `Show ${/\d+/.exec(count)?.[0]} papers` });
  await expect(show).toBeInViewport({ ratio: 1 });
  await show.click();
  await expect(sheet).not.toHaveAttribute('open');
  await expect(page.locator('.head')).not.toHaveAttribute('inert');

  await sheet.locator('summary').first().click();
  await page.keyboard.press('Escape');
  await expect(sheet).not.toHaveAttribute('open');
});

test('a query in the address is shown without the help while it is answered', async ({
  page,
  searchPage,
}) => {
  await page.route(/pagefind/, () => undefined);
  await searchPage.open('?q=linear+attention');
  await expect(searchPage.field).toHaveValue('linear attention');
  await expect(page.locator('[data-when="idle"]')).toBeHidden();
});

test('without results, no filters are offered', async ({ page, searchPage }) => {
  await searchPage.open('?q=zxqvjk');
  await searchPage.answers('zxqvjk');
  await expect(page.locator('[data-facet]:visible')).toHaveCount(0);
  await expect(page.getByText('Filters', { exact: true })).toBeHidden();
});
