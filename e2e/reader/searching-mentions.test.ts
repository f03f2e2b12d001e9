import { expect, test } from '../support/test.ts';

const MENTION = 'ImageNet-1k';

test(
  'mentions are a facet, and its values are in the address',
  { tag: '@sub' },
  async ({ page, searchPage }) => {
    await searchPage.open('?q=vision');
    await searchPage.answers('vision');
    const mentions = await searchPage.openFacet('Mentions');
    const value = mentions.locator('label').filter({ hasText: MENTION });
    const promised = Number(await value.locator('[data-count]').innerText());
    await value.getByRole('checkbox').check();
    await expect(searchPage.chips).toHaveText([new RegExp(MENTION)]);
    await expect(page).toHaveURL(/mention=imagenet-1k/);
    await searchPage.answers('vision');
    expect(await searchPage.listPapers()).toHaveLength(promised);

    await page.reload();
    await expect(searchPage.chips).toHaveText([new RegExp(MENTION)]);
    expect(await searchPage.listPapers()).toHaveLength(promised);
  },
);

test('the operator mentions: finds papers by their mentions', async ({ page, searchPage }) => {
  await searchPage.open('?mention=imagenet-1k');
  await searchPage.answers('');
  const wanted = (await searchPage.listPapers()).toSorted();
  expect(wanted.length).toBeGreaterThan(1);
  for (const question of ['mentions:imagenet-1k', 'mentions:"ImageNet 1k"']) {
    await searchPage.open(`?${new URLSearchParams({ q: question })}`);
    await searchPage.answers(question);
    expect((await searchPage.listPapers()).toSorted()).toEqual(wanted);
  }
  await expect(page.getByText('Searching for: mentions “ImageNet 1k”')).toBeVisible();
});

test(
  'a paper links to the page of a mention, which links to a search in its papers',
  { tag: '@sub' },
  async ({ page, paperPage, searchPage }) => {
    await paperPage.open('auto-scaling-vision-transformers');
    await page.locator('#mentions').getByRole('link', { name: MENTION }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(MENTION);
    const papers = await page.locator('main [data-title]').count();
    await page.getByRole('link', { name: 'Search these papers' }).click();
    await searchPage.answers('');
    await expect(searchPage.results).toHaveCount(papers);
    await searchPage.field.fill('attention');
    await searchPage.answers('attention');
    await expect(searchPage.chips).toHaveText([new RegExp(MENTION)]);
    expect((await searchPage.listPapers()).length).toBeLessThan(papers);
  },
);

test('mentions are suggested while a reader types', async ({ page }) => {
  await page.goto('topics/');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /^Search/ }).pressSequentially('imagenet-1');
  const group = page.getByRole('group', { name: 'Mentions' });
  await group.getByRole('option', { name: MENTION }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(MENTION);
});
