import type { Page } from '@playwright/test';
import { emulatePhone } from '../support/emulate-phone.ts';
import { expect, test } from '../support/test.ts';

const THREE = ['x-pool', 'monge-gap', 'nero'] as const;

const readKept = (page: Page, base: string) =>
  page.evaluate((key) => localStorage.getItem(key), `offprint-list ${base}`);

test('papers can be reordered by keyboard, and moves are announced', async ({
  page,
  listPage,
  site,
}) => {
  await listPage.save(site.base, THREE);
  await listPage.open();
  await expect(listPage.titles).toHaveCount(3);
  await listPage.action('Down', 'x-pool').focus();
  await page.keyboard.press('Enter');
  await expect(listPage.status).toHaveText(/^X-Pool.*moved to 2 of 3$/);
  await expect(listPage.action('Down', 'x-pool')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => listPage.listIds()).toEqual(['monge-gap', 'nero', 'x-pool']);
  await page.keyboard.press('Enter');
  await listPage.action('Up', 'nero').press('Enter');
  await expect.poll(() => listPage.listIds()).toEqual(['nero', 'monge-gap', 'x-pool']);
  await page.reload();
  await expect.poll(() => listPage.listIds()).toEqual(['nero', 'monge-gap', 'x-pool']);
});

test('papers can be reordered by dragging, which Escape cancels', async ({
  page,
  listPage,
  site,
}) => {
  await listPage.save(site.base, THREE);
  await listPage.open();
  const drag = async (from: string, to: string) => {
    await listPage.dragHandle(from).hover();
    await page.mouse.down();
    await listPage.dragHandle(to).hover();
    // The row is at its new position before it is dropped.
    await expect.poll(() => listPage.listIds()).not.toEqual([...THREE]);
  };
  await drag('x-pool', 'nero');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => listPage.listIds()).toEqual([...THREE]);
  expect(await readKept(page, site.base)).toContain('"x-pool"},{"id":"monge-gap"');

  await drag('x-pool', 'nero');
  await page.mouse.up();
  await expect(listPage.status).toHaveText(/^X-Pool.*moved to 3 of 3$/);
  await expect.poll(() => listPage.listIds()).toEqual(['monge-gap', 'nero', 'x-pool']);
  await page.reload();
  await expect.poll(() => listPage.listIds()).toEqual(['monge-gap', 'nero', 'x-pool']);
});

test('papers can be reordered by dragging with a finger @chromium', async ({
  page,
  listPage,
  site,
}) => {
  await listPage.save(site.base, THREE);
  await listPage.open();
  await emulatePhone(page);
  const session = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', id?: string) => {
    const box = id === undefined ? null : await listPage.dragHandle(id).boundingBox();
    const touchPoints = box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  await touch('touchStart', 'x-pool');
  await touch('touchMove', 'nero');
  await touch('touchEnd');
  await expect(listPage.status).toHaveText(/^X-Pool.*moved to 3 of 3$/);
});

test('a note is saved as written', async ({ page, listPage, site }) => {
  const note = 'Second </textarea><b>line</b> & "quotes"\n🌋 מאמר';
  await listPage.save(site.base, THREE);
  await listPage.open();
  await listPage.action('Add note', 'monge-gap').click();
  await expect(listPage.notes).toBeFocused();
  await listPage.notes.fill(note);
  await page.reload();
  await expect(listPage.notes).toHaveValue(note);
  await expect(listPage.notes).toHaveCount(1);
});

test('a removed paper can be restored to its place, with its note', async ({
  listPage,
  site,
  page,
}) => {
  await listPage.save(site.base, ['x-pool', { id: 'monge-gap', note: 'mine' }, 'nero']);
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

test('all papers can be removed at once, and restored', async ({ listPage, site, page }) => {
  await listPage.save(site.base, THREE);
  await listPage.open();
  await listPage.element.getByRole('button', { name: 'Remove all' }).click();
  await expect(listPage.element).toHaveAttribute('data-state', 'empty');
  await expect(listPage.undo).toBeFocused();
  expect(await readKept(page, site.base)).toBeNull();
  await listPage.undo.press('Enter');
  await expect.poll(() => listPage.listIds()).toEqual([...THREE]);
});

const INVALID = [
  ['not JSON', '{"version":1,"pap'],
  ['something else', '[1,{"a":"</script>"}]'],
  ['a list of invalid papers', '{"version":1,"papers":[null,7,{"id":"../../x"},{"id":{"a":1}}]}'],
] as const;

test('if the stored list is invalid, pages work and the list is empty', async ({
  page,
  listPage,
  site,
}) => {
  for (const [what, value] of INVALID) {
    await page.goto('about/');
    for (const name of ['list', 'read']) {
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
        `offprint-${name} ${site.base}`,
        value,
      ] as const);
    }
    await listPage.open();
    await expect.soft(listPage.element, what).toHaveAttribute('data-state', 'empty');
    await page.goto('papers/');
    await page.locator('save-paper[data-id="x-pool"] button').click();
    await expect.soft(page.getByRole('link', { name: 'List 1' }), what).toBeVisible();
  }
});

test('blocked storage is reported', async ({ page, listPage }) => {
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
  await expect(page.getByRole('alert')).toContainText('doesn’t allow this site to store data');
  await expect(button).toHaveText(/^Save /);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await listPage.open();
  await expect(listPage.element).toHaveAttribute('data-state', 'empty');
});

test('full storage is reported, and nothing is lost', async ({ page, listPage, site }) => {
  await listPage.save(site.base, THREE);
  await listPage.open();
  await expect(listPage.titles).toHaveCount(3);
  await page.evaluate(() => {
    for (let size = 2 ** 23; size >= 1; size /= 2) {
      try {
        localStorage.setItem(`filler ${size}`, 'x'.repeat(size));
      } catch {
        // Fills half of the storage.
      }
    }
  });
  await listPage.action('Add note', 'nero').click();
  await listPage.notes.fill('x'.repeat(100));
  await expect(listPage.bar).toContainText('storage is full');
  await expect(listPage.undo).toBeHidden();
  await page.goto('papers/');
  await page.locator('save-paper[data-id="starvector"] button').click();
  await expect(page.getByRole('alert')).toContainText('storage is full');
  await expect(page.getByRole('link', { name: 'List 3' })).toBeVisible();
});

test('a paper that is not on the site is listed', async ({ listPage, site }) => {
  await listPage.save(site.base, ['x-pool', 'no-such-paper']);
  await listPage.open();
  const gone = listPage.element.locator('[data-saved="no-such-paper"]');
  await expect(gone).toContainText('This paper is no longer on the site.');
  await expect(gone.getByRole('link')).toHaveCount(0);
  await listPage.action('Remove', 'no-such-paper').click();
  expect(await listPage.listIds()).toEqual(['x-pool']);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no control is shown, and the page says why', async ({ page }) => {
    await page.goto('papers/');
    await expect(page.locator('save-paper:visible')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'List', exact: true })).toBeHidden();
    await page.goto('list/');
    await expect(page.locator('main noscript p')).toContainText('Your list needs JavaScript');
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.getByRole('main').getByText('Your list is empty')).toBeHidden();
  });
});
