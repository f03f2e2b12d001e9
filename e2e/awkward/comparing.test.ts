import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/test.ts';

test('awkward papers are compared, with weights from their own words and without interpreting markup', async ({
  page,
  site,
}) => {
  const ids = readdirSync(join(site.folder, 'papers'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\d+$/.test(entry.name))
    .map(({ name }) => name)
    .filter((id) => id !== 'old-sorting');
  expect(ids.length).toBeGreaterThan(8);
  for (let at = 0; at < Math.min(ids.length, 16); at += 4) {
    const four = ids.slice(at, at + 4);
    await page.goto(`compare/?papers=${four.join(',')}`);
    await expect(page.locator('.compared > article')).toHaveCount(four.length);
    await expect(page.locator('offprint-compare')).toHaveAttribute('data-measure', 'exact');
  }
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
});

test('an alias selects its paper, which is shown once', async ({ page }) => {
  await page.goto('compare/?papers=old-sorting,emoji,math-title');
  await expect(page.locator('.compared > article')).toHaveCount(2);
  await expect(page.getByText('Duplicates removed: math-title.')).toBeVisible();
  await expect(page).toHaveURL(/papers=math-title,emoji$/);
  await page.goto('compare/?papers=old-sorting,emoji');
  await expect(page.locator('.compared > article')).toHaveCount(2);
  await expect(page.locator('[data-part="problems"]')).toBeHidden();
  await expect(page).toHaveURL(/papers=math-title,emoji$/);
});

test('a paper in another language keeps its language and direction', async ({ page }) => {
  await page.goto('compare/?papers=right-to-left,emoji');
  const column = page.locator('.compared > article').first();
  await expect(column).toHaveAttribute('lang', 'ar');
  await expect(column.getByRole('heading', { level: 2 })).toHaveAttribute('dir', 'rtl');
});
