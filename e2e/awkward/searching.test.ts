import { expect, test } from '../support/test.ts';

const queries = {
  'YOLO v8': 'YOLOv8',
  'YOLO-v8': 'YOLOv8',
  '"yolo v8"': 'YOLOv8',
  '10000': '10,000',
  '10 000': '10,000',
  김민수: '김 민수',
  'resnet 50': 'ResNet50',
  xpool: 'X-Pool',
  lighthouse: 'light\u00adhouse',
  'author:박지영': '',
};

test('words joined or split differently are found', async ({ page, searchPage }) => {
  await searchPage.open();
  for (const [query, marked] of Object.entries(queries)) {
    await test.step(query, async () => {
      await searchPage.field.fill(query);
      await searchPage.answers(query);
      expect.soft((await searchPage.listPapers())[0]).toBe('joined-words');
      await expect.soft(page.getByText('Showing results for')).toBeHidden();
      const marks = await searchPage.results.first().locator('mark').allTextContents();
      if (marked !== '') expect.soft(marks.join(' ')).toContain(marked.split(/[- ]/)[0]);
    });
  }
});

test('papers with a variant spelling can be excluded', async ({ searchPage }) => {
  for (const query of ['lanterns -"YOLO v8"', 'lanterns -YOLO-v8', 'lanterns -10000']) {
    await searchPage.open(`?${new URLSearchParams({ q: query, exact: '1' })}`);
    await searchPage.answers(query);
    expect(await searchPage.listPapers()).not.toContain('joined-words');
  }
});

test('papers that match a quoted title exactly come first', async ({ searchPage }) => {
  const query = '"proof-of-light"';
  await searchPage.open(`?${new URLSearchParams({ q: query })}`);
  await searchPage.answers(query);
  expect(await searchPage.listPapers()).toEqual(['hyphenated-title', 'joined-words']);
});

test('suggestions match words that are joined or split differently', async ({ page }) => {
  await page.goto('./');
  const field = page.getByRole('combobox', { name: /^Search/ }).first();
  for (const query of ['YOLO v8', '김민수', '10000']) {
    await field.fill(query);
    await expect(page.getByRole('option', { name: /Counting lanterns/ })).toBeVisible();
  }
});

test('fields that the site makes facets filter the results', async ({ page, searchPage }) => {
  await searchPage.open('?q=caves');
  await searchPage.answers('caves');
  expect((await searchPage.listPapers()).toSorted()).toEqual(['one-author', 'venue-year']);
  const track = await searchPage.openFacet('Track & <room>');
  await track.getByLabel('Philosophy <b> & "myth"').check();
  await expect(searchPage.results).toHaveCount(1);
  await expect(page).toHaveURL(/field=track%2Fphilosophy-b-myth/);
  const award = await searchPage.openFacet('Award');
  await expect(award.getByLabel('Best "Paper" <1st>')).toBeVisible();
  await expect(page.locator('[data-part="chips"]')).toContainText('Philosophy <b> & "myth"');

  await searchPage.open('?field=keywords%2Fcaves');
  await expect(searchPage.results).toHaveCount(2);
  await expect(page.locator('[data-part="chips"]')).toContainText(/caves/i);
});
