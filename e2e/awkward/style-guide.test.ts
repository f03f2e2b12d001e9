import { findAccessibilityFaults } from '../support/find-accessibility-faults.ts';
import { expect, test } from '../support/test.ts';

test('every control of the style guide can be seen and used in all themes', async ({ page }) => {
  await page.goto('styleguide/');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(9);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const control of await page.locator('main :is(.button, select, .segmented)').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    }
  }
  expect(await findAccessibilityFaults(page)).toEqual([]);
});
