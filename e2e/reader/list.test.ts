import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const THREE = ['x-pool', 'monge-gap', 'nero'] as const;

const readKept = (page: Page, base: string) =>
  page.evaluate((key) => localStorage.getItem(key), `offprint-list ${base}`);

test('papers are saved from a list, from related papers, from a search and on their own page', async ({
  page,
  listPage,
  paperPage,
  searchPage,
}) => {
  await page.goto('papers/');
  const first = page
    .getByRole('main')
    .getByRole('button', { name: /^Save / })
    .first();
  await first.click();
  await expect(page.getByRole('button', { name: /^Saved / })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('link', { name: 'List 1' })).toBeVisible();

  await paperPage.open('x-pool');
  await page.getByRole('button', { name: 'Save X-Pool: Cross-Modal' }).click();
  await page
    .locator('section', { hasText: 'Related papers' })
    .locator('save-paper button')
    .first()
    .click();
  await expect(page.getByRole('link', { name: 'List 3' })).toBeVisible();

  await searchPage.open('?q=octree');
  await searchPage.answers('octree');
  await searchPage.results.first().getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('link', { name: 'List 4' }).click();
  await expect(listPage.titles).toHaveCount(4);
  await expect(listPage.element).toContainText('X-Pool: Cross-Modal');
});

test('a second press takes a paper off the list', async ({ page, paperPage, site }) => {
  await paperPage.open('x-pool');
  const button = page.locator('save-paper[data-here] button');
  await button.click();
  await expect(button).toHaveText(/^Saved/);
  await button.click();
  await expect(button).toHaveText(/^Save /);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await readKept(page, site.base)).toBeNull();
});

test('an empty list says how it works', async ({ listPage }) => {
  await listPage.open();
  await expect(listPage.element).toContainText('has a button “Save” that puts it here');
  await expect(listPage.element.getByRole('link', { name: 'All papers' })).toBeVisible();
  await expect(listPage.format).toBeHidden();
});

test('papers are put in order by keyboard, and what has moved is said', async ({
  page,
  listPage,
  site,
}) => {
  await listPage.keep(site.base, THREE);
  await listPage.open();
  await expect(listPage.titles).toHaveCount(3);
  await listPage.action('Down', 'x-pool').focus();
  await page.keyboard.press('Enter');
  await expect(listPage.status).toHaveText(/^X-Pool.*now 2 of 3$/);
  await expect(listPage.action('Down', 'x-pool')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => listPage.listIds()).toEqual(['monge-gap', 'nero', 'x-pool']);
  await page.keyboard.press('Enter');
  await listPage.action('Up', 'nero').press('Enter');
  await expect.poll(() => listPage.listIds()).toEqual(['nero', 'monge-gap', 'x-pool']);
  await page.reload();
  await expect.poll(() => listPage.listIds()).toEqual(['nero', 'monge-gap', 'x-pool']);
});

test('a note is kept as it is written, and is there again', async ({ page, listPage, site }) => {
  const note = 'Second </textarea><b>line</b> & "quotes"\n🌋 מאמר';
  await listPage.keep(site.base, THREE);
  await listPage.open();
  await listPage.action('Add note', 'monge-gap').click();
  await expect(listPage.notes).toBeFocused();
  await listPage.notes.fill(note);
  await page.reload();
  await expect(listPage.notes).toHaveValue(note);
  await expect(listPage.notes).toHaveCount(1);
});

test('what is removed comes back to its place, with its note', async ({ listPage, site, page }) => {
  await listPage.keep(site.base, ['x-pool', { id: 'monge-gap', note: 'mine' }, 'nero']);
  await listPage.open();
  await listPage.action('Remove', 'monge-gap').click();
  await expect(listPage.bar).toContainText('Removed “The Monge Gap');
  await expect(listPage.action('Remove', 'nero')).toBeFocused();
  expect(await listPage.listIds()).toEqual(['x-pool', 'nero']);
  await listPage.undo.click();
  await expect.poll(() => listPage.listIds()).toEqual(['x-pool', 'monge-gap', 'nero']);
  await expect(listPage.notes).toHaveValue('mine');
  await expect(listPage.bar).toBeHidden();
  await expect(page.getByRole('link', { name: 'List 3' })).toBeVisible();
});

test('all papers are removed at once, and come back', async ({ listPage, site, page }) => {
  await listPage.keep(site.base, THREE);
  await listPage.open();
  await listPage.element.getByRole('button', { name: 'Remove all' }).click();
  await expect(listPage.element).toHaveAttribute('data-state', 'empty');
  await expect(listPage.undo).toBeFocused();
  expect(await readKept(page, site.base)).toBeNull();
  await listPage.undo.press('Enter');
  await expect.poll(() => listPage.listIds()).toEqual([...THREE]);
});

test('two tabs agree', async ({ page, context, listPage, site }) => {
  await listPage.keep(site.base, THREE);
  await listPage.open();
  await expect(listPage.titles).toHaveCount(3);
  const other = await context.newPage();
  await other.goto('papers/');
  await expect(other.getByRole('link', { name: 'List 3' })).toBeVisible();

  await other.locator('save-paper[data-id="starvector"] button').click();
  await expect.poll(() => listPage.listIds()).toEqual([...THREE, 'starvector']);
  await listPage.action('Remove', 'nero').click();
  await expect(other.locator('save-paper[data-id="nero"] button')).toHaveText(/^Save /);
  await expect(other.getByRole('link', { name: 'List 3' })).toBeVisible();

  // What the other tab has done since is not undone.
  await other.locator('save-paper[data-id="starvector"] button').click();
  await listPage.undo.click();
  await expect.poll(() => listPage.listIds()).toEqual([...THREE]);
  await expect(page.getByRole('link', { name: 'List 3' })).toBeVisible();
});

test('a list of another site under the same host is not touched', async ({ page, site }) => {
  await page.goto('papers/');
  await page.evaluate(() =>
    localStorage.setItem('offprint-list /elsewhere/', '{"version":1,"papers":[{"id":"nero"}]}'),
  );
  await page.reload();
  await expect(page.getByRole('link', { name: 'Your list', exact: true })).toBeVisible();
  await page.locator('save-paper[data-id="x-pool"] button').click();
  expect(JSON.parse((await readKept(page, site.base)) ?? '')).toEqual({
    version: 1,
    papers: [{ id: 'x-pool' }],
  });
});

for (const [what, value] of [
  ['no JSON', '{"version":1,"pap'],
  ['something else', '[1,{"a":"</script>"}]'],
  ['papers that are none', '{"version":1,"papers":[null,7,{"id":"../../x"},{"id":{"a":1}}]}'],
] as const) {
  test(`where ${what} is kept, pages work and the list is empty`, async ({
    page,
    listPage,
    site,
  }) => {
    await page.goto('about/');
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      `offprint-list ${site.base}`,
      value,
    ] as const);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      `offprint-read ${site.base}`,
      value,
    ] as const);
    await listPage.open();
    await expect(listPage.element).toHaveAttribute('data-state', 'empty');
    await page.goto('papers/');
    await page.locator('save-paper[data-id="x-pool"] button').click();
    await expect(page.getByRole('link', { name: 'List 1' })).toBeVisible();
  });
}

test('where the browser keeps nothing, the reader is told', async ({ page, listPage }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('papers/');
  const button = page.locator('save-paper[data-id="x-pool"] button');
  await button.click();
  await expect(page.getByRole('alert')).toContainText('does not let the site keep anything');
  await expect(button).toHaveText(/^Save /);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await listPage.open();
  await expect(listPage.element).toHaveAttribute('data-state', 'empty');
});

test('where there is no room left, the reader is told and nothing is lost', async ({
  page,
  listPage,
  site,
}) => {
  await listPage.keep(site.base, THREE);
  await listPage.open();
  await expect(listPage.titles).toHaveCount(3);
  await page.evaluate(() => {
    for (let size = 2 ** 23; size >= 1; size /= 2) {
      try {
        localStorage.setItem(`filler ${size}`, 'x'.repeat(size));
      } catch {
        // Half of it, then.
      }
    }
  });
  await listPage.action('Add note', 'nero').click();
  await listPage.notes.fill('x'.repeat(100));
  await expect(listPage.bar).toContainText('used up');
  await expect(listPage.undo).toBeHidden();
  await page.goto('papers/');
  await page.locator('save-paper[data-id="starvector"] button').click();
  await expect(page.getByRole('alert')).toContainText('used up');
  await expect(page.getByRole('link', { name: 'List 3' })).toBeVisible();
});

test('a paper that the site does not have is named', async ({ listPage, site }) => {
  await listPage.keep(site.base, ['x-pool', 'no-such-paper']);
  await listPage.open();
  const gone = listPage.element.locator('[data-saved="no-such-paper"]');
  await expect(gone).toContainText('No paper of this site has this name any more.');
  await expect(gone.getByRole('link')).toHaveCount(0);
  await listPage.action('Remove', 'no-such-paper').click();
  expect(await listPage.listIds()).toEqual(['x-pool']);
});

test('where the facts do not arrive, the papers are there and can be asked for again', async ({
  page,
  listPage,
  site,
  watch,
}) => {
  watch.allow(/references|ERR_FAILED/);
  await page.route('**/references/**', (route) => route.abort());
  await listPage.keep(site.base, THREE);
  await listPage.open();
  await expect(listPage.element).toContainText('did not arrive');
  await expect(listPage.titles).toHaveText([...THREE]);
  await page.unroute('**/references/**');
  await listPage.element.getByRole('button', { name: 'Try again' }).first().click();
  await expect(listPage.titles.first()).toHaveText(/^X-Pool/);
  await expect(listPage.element.getByText('did not arrive').first()).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that does not work, and the page says why', async ({ page }) => {
    await page.goto('papers/');
    await expect(page.locator('save-paper:visible')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'List', exact: true })).toBeHidden();
    await page.goto('list/');
    await expect(page.locator('main noscript p')).toContainText('A list is kept by scripts');
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.getByRole('main').getByText('There is nothing on it yet')).toBeHidden();
  });
});
