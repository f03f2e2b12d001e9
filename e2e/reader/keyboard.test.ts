import { expect, test } from '../support/test.ts';

test('the first Tab reaches a link that skips to the content', async ({ page }) => {
  await page.goto('papers/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('/ focuses the search field, in which it can be typed', async ({ page }) => {
  await page.goto('topics/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.press('/');
  await expect(field).toHaveValue('/');
});

test('Ctrl-K focuses the search field, also from another field', async ({ page }) => {
  await page.goto('compare/');
  const field = page.getByRole('combobox').first();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.locator('main input').first().focus();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});

test('j and k move through a list, and Enter opens the paper', async ({ page, paperPage }) => {
  await page.goto('papers/');
  const rows = page.locator('main [data-title]');
  await page.keyboard.press('j');
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows.nth(0)).toBeFocused();
  const title = await rows.nth(0).innerText();
  await page.keyboard.press('Enter');
  await expect(paperPage.title).toHaveText(title);
});

test('? shows the shortcuts, and Escape hides them', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('Escape closes the menus of a list', async ({ page }) => {
  await page.goto('topics/attention/');
  for (const [menu, item] of [
    ['Cite all', 'BibTeX'],
    ['Follow', /^Atom/],
  ] as const) {
    const summary = page.getByText(menu, { exact: true });
    await summary.click();
    const link = page.getByRole('main').getByRole('link', { name: item });
    await expect(link).toBeVisible();
    await link.focus();
    await page.keyboard.press('Escape');
    await expect(link).toBeHidden();
    await expect(summary).toBeFocused();
  }
});
