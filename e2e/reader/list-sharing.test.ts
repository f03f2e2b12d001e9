import { expect, test } from '../support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const MINE = [{ id: 'x-pool', note: 'mine' }, 'nero'] as const;
const THEIRS = '#papers=SUM.nero,monge-gap,no-such-paper';

test(
  'a shared list, with notes, can be viewed and added to another list',
  { tag: '@sub' },
  async ({ page, browser, listPage, site }) => {
    await listPage.save(site.base, ['nero', { id: 'monge-gap', note: 'Section 3 </p>\nagain' }]);
    await listPage.open();
    await listPage.element.getByRole('button', { name: 'Copy link' }).click();
    await expect(listPage.element).toContainText('Link copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${site.origin}${site.base}list/#packed=`)).toBe(true);
    const fragment = new URL(link).hash;

    const context = await browser.newContext({ baseURL: site.url });
    const other = await context.newPage();
    await other.goto('about/');
    await other.evaluate(([key, value]) => localStorage.setItem(key, value), [
      `offprint-list ${site.base}`,
      JSON.stringify({
        version: 1,
        papers: MINE.map((p) => (typeof p === 'string' ? { id: p } : p)),
      }),
    ] as const);
    await other.goto(`list/${fragment}`);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('A shared list');
    await expect(other.locator('p.note:visible')).toHaveText('Section 3 </p>\nagain');
    await other.getByRole('button', { name: 'Add to my list' }).click();
    await expect(
      other.getByText('Added 1 paper; 1 was already on your list').first(),
    ).toBeVisible();
    await expect(other.locator('[data-saved]')).toHaveCount(3);
    expect(new URL(other.url()).hash).toBe('');
    await expect(other.getByRole('textbox', { name: /^Note on/ })).toHaveCount(2);

    await other.getByRole('button', { name: 'Undo' }).click();
    await expect(other.locator('[data-saved]')).toHaveCount(2);
    await context.close();
  },
);

test('notes are only shared with the reader’s consent', async ({ page, listPage, site }) => {
  await listPage.save(site.base, MINE);
  await listPage.open();
  await listPage.element.getByRole('checkbox', { name: 'Include my notes' }).uncheck();
  await listPage.element.getByRole('button', { name: 'Copy link' }).click();
  await expect(listPage.element).toContainText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toMatch(/^#papers=\w+\.x-pool,nero$/);
});

test('a shared list can replace the reader’s own, which can be restored', async ({
  page,
  listPage,
  site,
}) => {
  await listPage.save(site.base, ['monge-gap', 'starvector']);
  await listPage.open();
  await listPage.element.getByRole('button', { name: 'Copy link' }).click();
  await expect(listPage.element).toContainText('Link copied.');
  const { hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()));

  await listPage.save(site.base, MINE);
  await listPage.open(hash);
  await listPage.element.getByRole('button', { name: 'Replace my list' }).click();
  await expect.poll(() => listPage.listIds()).toEqual(['monge-gap', 'starvector']);
  await expect(listPage.heading).toHaveText('Your list');
  await listPage.undo.click();
  await expect.poll(() => listPage.listIds()).toEqual(['x-pool', 'nero']);
  await expect(listPage.notes).toHaveValue('mine');
});

test('viewing a shared list changes nothing, and its papers can be saved one by one', async ({
  page,
  listPage,
  site,
}) => {
  await listPage.save(site.base, ['starvector', 'monge-gap', 'gone-from-here']);
  await listPage.open();
  await listPage.element.getByRole('button', { name: 'Copy link' }).click();
  await expect(listPage.element).toContainText('Link copied.');
  const { hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()));

  await listPage.save(site.base, ['nero']);
  await listPage.open(hash);
  await expect(listPage.titles).toHaveCount(3);
  await expect(listPage.element.locator('[data-saved="gone-from-here"]')).toContainText(
    'This paper is no longer on the site.',
  );
  await listPage.action('Save', 'monge-gap').click();
  await expect(page.getByRole('link', { name: 'List 2' })).toBeVisible();
  await listPage.element.getByRole('button', { name: 'Back to my list' }).click();
  await expect.poll(() => listPage.listIds()).toEqual(['nero', 'monge-gap']);
});

for (const [what, fragment] of [
  ['cut', '#papers=1abc.x-po'],
  ['hostile', '#packed=x.<img src=x onerror=alert(1)>'],
  ['malformed', '#text=1.%00%ff%E0%A4%A'],
  ['corrupted', THEIRS],
] as const) {
  test(`a link that is ${what} is reported, and the reader's list is unchanged`, async ({
    listPage,
    site,
  }) => {
    await listPage.save(site.base, MINE);
    await listPage.open(fragment);
    await expect(listPage.element).toContainText('This link is incomplete.');
    await expect.poll(() => listPage.listIds()).toEqual(['x-pool', 'nero']);
  });
}

test(
  'a link opened on the page of the list is shown',
  { tag: '@sub' },
  async ({ page, listPage, site }) => {
    await listPage.save(site.base, ['nero']);
    await listPage.open();
    await listPage.element.getByRole('button', { name: 'Copy link' }).click();
    await expect(listPage.element).toContainText('Link copied.');
    const { hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    await page.evaluate((fragment) => (location.hash = fragment), hash);
    await expect(listPage.heading).toHaveText('A shared list');
  },
);
