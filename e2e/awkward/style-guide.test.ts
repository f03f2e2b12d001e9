import { findAccessibilityFaults } from '../support/find-accessibility-faults.ts';
import { expect, test } from '../support/test.ts';

test('every control of the style guide can be seen and used in all themes', async ({ page }) => {
  await page.goto('styleguide/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const control of await page
      .locator('main :is(.button, select:not(.match), .segmented)')
      .all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    }
  }
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

test('the style guide has the filters, the menus of lists and saved searches', async ({ page }) => {
  await page.goto('styleguide/');
  const main = page.getByRole('main');
  const facet = main.getByRole('group', { name: 'Any of these' });
  await expect(facet.getByRole('checkbox', { checked: false })).toHaveCount(2);
  await expect(facet.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(facet.getByRole('button', { name: 'not Excluded', pressed: true })).toBeVisible();
  await expect(main.getByRole('combobox', { name: 'All of these' })).toHaveValue('All of these');
  await expect(main.getByRole('button', { name: 'Remove not Excluded' })).toBeVisible();
  for (const pressed of [true, false]) {
    await expect(main.getByRole('button', { name: /^(Save s|Search s)/, pressed })).toBeVisible();
  }
  await expect(main.getByRole('link', { name: 'a saved search' })).toHaveCount(2);
  await main.getByText('Cite all', { exact: true }).click();
  await expect(main.getByRole('link', { name: 'BibTeX' })).toBeVisible();
  await main.getByText('Follow', { exact: true }).click();
  await expect(main.getByRole('link', { name: /^Atom/ })).toBeVisible();
  await expect(main.getByRole('button', { name: 'A–Z' })).toBeVisible();
  await expect(main.locator('.row').first().getByRole('button', { name: /^Save/ })).toBeVisible();
});
