import { listen } from '../support/listen.ts';
import { settle } from '../support/settle.ts';
import { expect, test } from '../support/test.ts';

// Changes away from the focused element must be announced.
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the number of search results is announced, even if it is 0', async ({ page, searchPage }) => {
  await searchPage.open();
  await settle(page);
  const hear = await listen(page);
  await searchPage.field.fill('linear attention');
  await expect.poll(hear).toContainEqual(expect.stringMatching(/\d+ papers/));
  await searchPage.field.fill('zxqvjk');
  await expect.poll(hear).toContainEqual(expect.stringMatching(/^No papers found/));
});

test('the number of suggestions in the header is announced', async ({ page }) => {
  await page.goto('about/');
  const field = page.getByRole('combobox');
  await field.focus();
  await field.pressSequentially('at');
  await expect(page.getByRole('listbox')).toBeVisible();
  const hear = await listen(page);
  await field.pressSequentially('tention');
  await expect.poll(hear).toContainEqual(expect.stringMatching(/\d/));
});

test('changes of a list are announced: removed, undone, moved, link copied', async ({
  page,
  listPage,
  site,
}) => {
  await listPage.save(site.base, ['x-pool', 'nero', 'minilm']);
  await listPage.open();
  await settle(page);
  const hear = await listen(page);
  await listPage.action('Remove', 'nero').click();
  await expect.poll(hear).toContainEqual(expect.stringMatching(/^Removed .*NERO.*You can undo/));
  await listPage.undo.click();
  await expect.poll(hear).toContainEqual(expect.stringMatching(/^Undone/));
  await listPage.action('Down', 'x-pool').click();
  await expect.poll(hear).toContainEqual(expect.stringMatching(/X-Pool.* 2 of 3/));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(hear).toContainEqual(expect.stringMatching(/copied/i));
  const afterwards = await listen(page);
  await listPage.format.selectOption({ label: 'BibTeX' });
  await listPage.element.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(afterwards).toContainEqual(expect.stringMatching(/^Copied 3 papers/));
});

test('the button for saving a paper exposes its state', async ({ page }) => {
  await page.goto('papers/');
  const button = page
    .getByRole('main')
    .getByRole('button', { name: /^Save / })
    .first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Saved /);
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
});

test('copying a link or a citation is announced', async ({ page, paperPage }) => {
  await paperPage.open('x-pool');
  await expect(paperPage.copyLink).toBeVisible();
  for (const button of [paperPage.copyLink, paperPage.copyCitation]) {
    const hear = await listen(page);
    await button.click();
    await expect.poll(hear).toContain('Copied');
  }
});

test('the number of papers selected for comparison is announced, from the first on', async ({
  page,
  listPage,
  site,
}) => {
  await listPage.save(site.base, ['x-pool', 'nero', 'minilm']);
  await listPage.open();
  await settle(page);
  const hear = await listen(page);
  await page.getByRole('checkbox', { name: 'Compare' }).first().check();
  await expect.poll(hear).toContainEqual(expect.stringMatching(/^Tick one to three more papers/));
  await page.getByRole('checkbox', { name: 'Compare' }).nth(1).check();
  await expect.poll(hear).toContainEqual(expect.stringMatching(/^2 papers selected/));
});

test('clearing the reading history, and blocked storage, are announced', async ({
  page,
  paperPage,
  listPage,
}) => {
  await paperPage.open('x-pool');
  // The visit is recorded only after the page's script has run.
  await expect(paperPage.copyLink).toBeVisible();
  await listPage.open();
  await settle(page);
  await listPage.element.getByText('Reading history').click();
  const forgetting = await listen(page);
  await listPage.element.getByRole('button', { name: 'Clear 1' }).click();
  await expect.poll(forgetting).toContain('Cleared.');

  const box = listPage.element.getByRole('checkbox', { name: /^Mark papers/ });
  const keep = await page.evaluateHandle(() => Storage.prototype.setItem);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  const failing = await listen(page);
  await box.click();
  await expect.poll(failing).toContain('Your browser doesn’t allow this site to store data.');
  await expect(box).toBeChecked();

  // The checkbox exposes its own state, and the previous message no longer applies.
  await keep.evaluate((setItem) => (Storage.prototype.setItem = setItem));
  await box.uncheck();
  await expect(listPage.element.getByText('doesn’t allow this site')).toBeHidden();
});

test('copying a link to a sentence is announced', async ({ page, paperPage }) => {
  await paperPage.open('x-pool');
  await settle(page);
  await page.evaluate(() => {
    const text = document.querySelector('quote-link p');
    if (text) getSelection()?.selectAllChildren(text);
  });
  const offer = page.getByRole('button', { name: /^Copy link to these/ });
  await expect(offer).toBeVisible();
  const hear = await listen(page);
  await page.keyboard.press('Tab');
  await expect(offer).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(hear).toContain('Copied');
});

test('the comparison and similar papers are announced when loaded', async ({ page }) => {
  await page.goto('compare/', { waitUntil: 'commit' });
  await settle(page);
  await page.goto('compare/?papers=minilm,x-pool');
  await expect(page.locator('.compared > article')).toHaveCount(2);
  await expect(page.locator('offprint-compare > [role="status"]')).toContainText('2 papers');
  const hear = await listen(page);
  await page.locator('[data-part="similar"]').scrollIntoViewIfNeeded();
  await expect.poll(hear).toContainEqual(expect.stringMatching(/papers/i));
});

test('additions to the chart of trends are announced', async ({ page }) => {
  await page.goto('trends/');
  await settle(page);
  const hear = await listen(page);
  await page.getByRole('textbox', { name: 'Words' }).fill('attention');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect.poll(hear).toContainEqual(expect.stringMatching(/attention/));
});

test('selecting and saving papers on the map is announced', async ({ page }) => {
  await page.goto('map/');
  await settle(page);
  const selecting = await listen(page);
  const button = page.getByRole('button', { name: /^Select / }).first();
  await button.click();
  await expect.poll(selecting).toContainEqual(expect.stringMatching(/\d+ papers? selected/));
  const saving = await listen(page);
  await page.getByRole('button', { name: 'Save all' }).click();
  await expect.poll(saving).toContainEqual(expect.stringMatching(/added to your list/));
});

test('suggestions for a missing page are announced', async ({ page, watch }) => {
  watch.allow(/404/);
  await page.goto('papers/x-pol/', { waitUntil: 'commit' });
  await page.locator('lost-page [aria-live]').waitFor({ state: 'attached' });
  await expect(page.locator('lost-page [data-list="near"]')).toBeVisible();
  const region = page.locator('lost-page [aria-live="polite"]');
  await expect(region).toContainText('X-Pool');
});
