import { getAddress, lacksKind, PAGE_KINDS } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

test(
  'without scripts readers can go from home to a paper and its authors',
  { tag: '@sub' },
  async ({ page, paperPage }) => {
    await page.goto('');
    const row = page.locator('main [data-title]').first();
    const title = await row.innerText();
    await row.click();
    await expect(paperPage.title).toHaveText(title);
    await expect(page.locator('.prose p').first()).not.toBeEmpty();
    await expect(paperPage.bibtex).toBeVisible();
    await paperPage.authors.first().click();
    await expect(page.locator('main [data-title]').filter({ hasText: title })).toBeVisible();
  },
);

test('without scripts every kind of page works and has no inactive controls', async ({
  page,
  site,
  watch,
}) => {
  test.slow();
  watch.allow(/404/);
  for (const kind of PAGE_KINDS) {
    if (lacksKind(site.folder, kind)) continue;
    await page.goto(getAddress(site.folder, kind));
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 }), kind).toBeVisible();
    expect((await main.innerText()).length, kind).toBeGreaterThan(80);
    expect(await main.getByRole('link').count(), kind).toBeGreaterThan(kind === 'offline' ? -1 : 0);
    await expect(page.locator('button:not([type="submit"]):visible'), kind).toHaveCount(0);
  }
});

test('without scripts all papers are listed, page by page, with links', async ({
  page,
  site,
  request,
}) => {
  const listed = new Set<string>();
  await page.goto('papers/');
  for (;;) {
    const links = page.locator('main a[data-title]');
    for (const link of await links.all()) listed.add((await link.getAttribute('href')) ?? '');
    const next = page.getByRole('link', { name: /next/i });
    if ((await next.count()) === 0) break;
    await next.first().click();
  }
  expect(listed.size).toBe(43);
  for (const address of listed) {
    expect((await request.get(new URL(address, site.url).href)).status(), address).toBe(200);
  }
});

test(
  'without scripts citations are available in every style and format',
  { tag: '@sub' },
  async ({ page, site, request }) => {
    await page.goto('papers/x-pool/');
    const styles = page.locator('.cite label');
    const texts = new Set<string>();
    for (const style of await styles.all()) {
      await style.click();
      texts.add(await page.locator('#citation').innerText());
    }
    expect(texts.size).toBe(await styles.count());
    for (const address of ['papers/x-pool/', 'papers/', 'topics/attention/']) {
      await page.goto(address);
      const files = page.locator('main a[download]');
      expect(await files.count(), address).toBeGreaterThan(2);
      for (const file of await files.all()) {
        const href = (await file.getAttribute('href')) ?? '';
        const response = await request.get(new URL(href, site.url).href);
        expect(response.status(), href).toBe(200);
        expect(await response.text(), href).toContain('X-Pool');
      }
    }
  },
);

test('without scripts the search page offers alternatives', async ({ page }) => {
  await page.goto('search/?q=octree');
  await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /papers/ })
    .first()
    .click();
  await expect(page.locator('main [data-title]').first()).toBeVisible();
});
