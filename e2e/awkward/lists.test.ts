import { expect, test } from '../support/test.ts';

test('a reading list shows titles unchanged in sentences, in lists and on their own', async ({
  page,
}) => {
  await page.goto('lists/hard-to-show/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Papers & <em>titles</em> that are hard to show',
  );
  const papers = page.locator('.listed-paper');
  await expect(papers).toHaveCount(8);
  await expect(papers.first().locator('math').first()).toBeVisible();
  await expect(papers.nth(4)).toContainText('</script><img src=x onerror="window.hostile=1">');
  await expect(papers.nth(7).locator('small')).toHaveText('Best "Paper" <1st> · Plato, 2020');
  // The paper with this id is an element that the window exposes as a global.
  expect(await page.evaluate(() => Reflect.get(window, 'hostile') === 1)).toBe(false);
  await expect(page.locator('[id="right-to-left"]')).toHaveCount(1);
  await expect(papers.nth(2).locator('a')).toHaveAttribute('lang', 'ar');
  await expect(page.getByText('is how one is placed')).toBeVisible();
});

test('papers that were added since the last visit are marked', async ({ page }) => {
  const visit = (day: string) =>
    page.evaluate((stored) => {
      localStorage.setItem('offprint-visit /', stored);
    }, day);
  await page.goto('years/1999/');
  const marks = page.locator('.row b');
  await expect(marks).toHaveCount(0);
  await visit('2024-05-11');
  await page.reload();
  await expect(marks).toHaveCount(0);
  await visit('2024-05-09');
  await page.reload();
  await expect(marks).toHaveText(['New']);
});
