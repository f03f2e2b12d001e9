import { findAccessibilityFaults } from '../support/find-accessibility-faults.ts';
import { expect, test } from '../support/test.ts';

// For the style sheet that hides letters in pictures.
test.use({ bypassCSP: true });

/** Names of pictures, and the headings of the sections that they show. */
const SECTIONS = [
  ['buttons', 'Buttons'],
  ['fields', 'Fields'],
  ['filters', 'Filters and saved searches'],
  ['list', 'List'],
  ['more', /^Disclosure/],
] as const;

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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the controls of the style guide look as before, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('styleguide/');
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Button' }).focus();
    await main.getByRole('link', { name: 'Link' }).first().hover();
    for (const [name, title] of SECTIONS) {
      const heading = page.getByRole('heading', { name: title });
      await expect
        .soft(main.locator('section').filter({ has: heading }))
        .toHaveScreenshot(`${name}-${colorScheme}.png`);
    }
  });
}

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
