import { findAccessibilityFaults } from '../support/find-accessibility-faults.ts';
import { expect, test } from '../support/test.ts';

// These tests take seconds on an idle machine, but minutes on a busy one.
test.describe.configure({ timeout: 120_000 });

// The empty page and a received list are among the kinds in `page.test.ts`.
test('a list with papers, a note and a message, and rows with saved papers, are accessible', async ({
  page,
  listPage,
  site,
}) => {
  const ids =
    site.name === 'awkward' ? ['long-title', 'hostile', 'nobody'] : ['x-pool', 'nero', 'minilm'];
  await listPage.save(site.base, [...ids, { id: 'gone', note: 'A note' }]);
  await listPage.open();
  await listPage.element.getByText('Reading history').click();
  await listPage.action('Remove', ids[2] ?? '').click();
  await expect(listPage.undo).toBeVisible();
  expect(await findAccessibilityFaults(page)).toEqual([]);

  await page.goto(`papers/${ids[0]}/`);
  await page.goto('papers/');
  expect(await findAccessibilityFaults(page)).toEqual([]);
});
