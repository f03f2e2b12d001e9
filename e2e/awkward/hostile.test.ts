import { expect, test } from '../support/test.ts';

/** Pages that show the fields of `papers/hostile.md`. */
const PAGES = ['papers/hostile/', 'papers/', 'people/', 'venues/', 'years/2023/', 'about/', ''];

test('markup in a paper’s fields is shown as text and never executed', async ({
  page,
  paperPage,
}) => {
  for (const address of PAGES) {
    await page.goto(address);
    expect(await page.evaluate(() => 'hostile' in window), address).toBe(false);
    await expect(
      page.locator(
        'main img:not([src^="/figures/"]), main script[src=""], main [onerror], main [onload]',
      ),
    ).toHaveCount(0);
  }
  await paperPage.open('hostile');
  await expect(paperPage.title).toHaveText(
    `</script><img src=x onerror="window.hostile=1">"quoted" & 'single' <title>`,
  );
  await expect(paperPage.authors.first()).toHaveText('<img src=x onerror="window.hostile=1">');
  await expect(page.locator('.prose')).toContainText('<projektor>');
  await expect(page.locator('.prose')).toContainText('{approx} ${window.hostile=1}');
});

test('all links of a paper are web addresses', async ({ page, paperPage }) => {
  await paperPage.open('hostile');
  const protocols = await page
    .locator('a[href]')
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).protocol),
    );
  expect([...new Set(protocols)].filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
});

test('markup in a paper’s fields is shown as text in search results', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('?q=projektor');
  await searchPage.answers('projektor');
  expect(await searchPage.listPapers()).toContain('hostile');
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  await expect(searchPage.results.first()).toContainText('</script><img src=x');
});
