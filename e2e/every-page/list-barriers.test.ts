import { findBarriers } from '../support/find-barriers.ts';
import { expect, test } from '../support/test.ts';

// Seconds on a quiet machine, and there are busy ones.
test.describe.configure({ timeout: 120_000 });

// Empty and received, the page is among the kinds that `page.test.ts` reads.
test('a list with papers, a note and a message, and rows with what is kept, keep no reader out', async ({
  page,
  listPage,
  site,
}) => {
  const ids =
    site.name === 'awkward' ? ['long-title', 'hostile', 'nobody'] : ['x-pool', 'nero', 'minilm'];
  await listPage.keep(site.base, [...ids, { id: 'gone', note: 'A note' }]);
  await listPage.open();
  await listPage.element.getByText('Reading history').click();
  await listPage.action('Remove', ids[2] ?? '').click();
  await expect(listPage.undo).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await page.goto(`papers/${ids[0]}/`);
  await page.goto('papers/');
  expect(await findBarriers(page)).toEqual([]);
});
