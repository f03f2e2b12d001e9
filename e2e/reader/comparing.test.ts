import { expect, test } from '../support/test.ts';

const TWO = 'kernelized-attention,softmax-free-linear-transformers';
const FOUR = `${TWO},minilm,x-pool`;

test(
  'papers are shown side by side with common and distinctive words',
  { tag: '@sub' },
  async ({ page }) => {
    await page.goto(`compare/?papers=${TWO}`);
    const columns = page.locator('.compared > article');
    await expect(columns).toHaveCount(2);
    await expect(columns.first().getByRole('heading', { level: 2 })).toContainText('Kernelized');
    await expect(columns.first()).toContainText('Shengjie Luo');
    await expect(columns.first()).toContainText('NeurIPS 2021');
    await expect(columns.first().locator('math')).toHaveCount(1);
    const common = page.locator('[data-part="common"] mark');
    expect(await common.allInnerTexts()).toEqual(
      expect.arrayContaining(['softmax function', 'attention', 'quadratic']),
    );
    await expect(
      columns.nth(0).locator('mark.common', { hasText: 'attention' }).first(),
    ).toBeVisible();
    await expect(
      columns.nth(1).locator('mark.common', { hasText: 'attention' }).first(),
    ).toBeVisible();
    await expect(columns.nth(0).locator('[data-slot="own"]')).toContainText('Toeplitz matrix');
    await expect(columns.nth(1).locator('[data-slot="own"]')).not.toContainText('Toeplitz');
    await expect(columns.nth(0).locator('.compared-text mark:not(.common)')).toHaveCount(0);
    await expect(page.locator('offprint-compare')).toHaveAttribute('data-measure', 'exact');

    // Marks do not rely on colour alone, and the abstract's text is unchanged.
    const mark = columns.first().locator('mark.common').first();
    await expect(mark).toHaveCSS('font-weight', '600');
    const marked = await columns.first().locator('.compared-text').innerText();
    await page.goto('papers/kernelized-attention/');
    expect(marked).toBe(await page.locator('article .prose').innerText());
  },
);

test('each paper can be removed, which updates the address', { tag: '@sub' }, async ({ page }) => {
  await page.goto(`compare/?papers=${FOUR}`);
  await expect(page.locator('.compared > article')).toHaveCount(4);
  await expect(page.locator('[data-part="common"]')).toContainText('self-attention (B, C, D)');
  await page.getByRole('link', { name: /Remove.*X-Pool/ }).click();
  await expect(page).toHaveURL(
    /papers=kernelized-attention,softmax-free-linear-transformers,minilm$/,
  );
  await expect(page.locator('.compared > article')).toHaveCount(3);
  await page.goBack();
  await expect(page.locator('.compared > article')).toHaveCount(4);
});

test(
  'papers similar to all compared ones are found when the reader gets there, with reasons',
  { tag: '@sub' },
  async ({ page }) => {
    await page.goto(`compare/?papers=${TWO}`);
    const found = page.locator('[data-part="close"] > li');
    await expect(page.locator('.compared > article')).toHaveCount(2);
    await page.getByRole('heading', { name: 'Similar to all' }).scrollIntoViewIfNeeded();
    // It loads a search index and sixteen pages.
    await expect(found.first()).toContainText('Activator', { timeout: 20_000 });
    await expect(found.first()).toContainText(/A: .+ · B: .+/);
    await found
      .first()
      .getByRole('link', { name: /Add to comparison/ })
      .click();
    await expect(page).toHaveURL(new RegExp(`papers=${TWO},activator$`));
    await expect(page.locator('.compared > article')).toHaveCount(3);
  },
);

test('a related paper can be compared, and related papers can be sorted by similarity or date', async ({
  page,
}) => {
  await page.goto('papers/minilm/');
  const related = page.locator('#related');
  const closest = await related.locator('[data-title]').allInnerTexts();
  await related.getByRole('button', { name: 'Newest' }).focus();
  await page.keyboard.press('Enter');
  const years = (await related.locator('.row > div').allInnerTexts()).map((facts) =>
    Number(/\b(?:19|20)\d\d\b/.exec(facts)?.[0]),
  );
  expect(years.length).toBe(closest.length);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  expect(await related.locator('[data-title]').allInnerTexts()).not.toEqual(closest);
  await related.getByRole('button', { name: 'Most similar' }).click();
  expect(await related.locator('[data-title]').allInnerTexts()).toEqual(closest);
  await related.getByRole('link', { name: 'Compare' }).first().click();
  await expect(page).toHaveURL(/compare\/\?papers=minilm,[a-z0-9-]+$/);
  await expect(page.locator('.compared > article')).toHaveCount(2);
});

test(
  'up to four papers of the reader’s list can be selected and compared',
  { tag: '@sub' },
  async ({ page, listPage, site }) => {
    await listPage.save(site.base, ['minilm', 'nero', 'x-pool', 'smash', 'glm-130b']);
    await listPage.open();
    const mark = (id: string) => listPage.element.locator(`[data-saved="${id}"] [data-row-mark]`);
    const compare = listPage.element.getByRole('link', { name: 'Compare' });
    await mark('x-pool').focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('status').getByText('Tick one to three more papers')).toBeVisible();
    await expect(compare).toBeHidden();
    for (const id of ['minilm', 'nero', 'smash']) await mark(id).check();
    await expect(page.getByRole('status').getByText('4 papers selected (maximum)')).toBeVisible();
    await expect(mark('glm-130b')).toBeDisabled();
    await mark('smash').uncheck();
    await expect(mark('glm-130b')).toBeEnabled();
    await listPage.action('Remove', 'nero').click();
    await listPage.element.getByRole('button', { name: 'Close' }).last().click();
    await compare.click();
    await expect(page).toHaveURL(/papers=minilm,x-pool$/);
    await expect(page.locator('.compared > article')).toHaveCount(2);
  },
);

test('papers of several searches can be selected and compared', async ({ page, searchPage }) => {
  await searchPage.open('?q=attention');
  await searchPage.answers('attention');
  const compare = searchPage.element.getByRole('link', { name: 'Compare' });
  const mark = (id: string) => searchPage.element.locator(`[data-paper="${id}"] [data-row-mark]`);
  await mark('kernelized-attention').check();
  await expect(page.getByRole('status').getByText('Tick one to three more papers')).toBeVisible();
  await searchPage.field.fill('distillation');
  await searchPage.answers('distillation');
  await expect(page.getByRole('status').getByText('Tick one to three more papers')).toBeVisible();
  await mark('minilm').check();
  await searchPage.field.fill('attention');
  await searchPage.answers('attention');
  await expect(mark('kernelized-attention')).toBeChecked();
  await compare.click();
  await expect(page).toHaveURL(/papers=kernelized-attention,minilm$/);
  await expect(page.locator('.compared > article')).toHaveCount(2);
});

test('papers of a reading list can be selected and compared', async ({ page }) => {
  await page.goto('lists/efficient-attention/');
  await page.getByText('Compare papers in this list').click();
  const boxes = page.getByRole('complementary').getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await page.getByRole('button', { name: 'Compare two to four ticked papers' }).click();
  await expect(page.locator('.compared > article')).toHaveCount(2);
});

test('a comparison begins on its own page', async ({ page }) => {
  await page.goto('compare/');
  await page.getByLabel('First paper').selectOption('x-pool');
  await page.getByLabel('Second paper').selectOption('minilm');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.locator('.compared > article')).toHaveCount(2);
  await expect(page).toHaveURL(/\?papers=x-pool,minilm$/);
});

test('once a first paper is chosen, similar papers and those of the list are offered', async ({
  page,
  listPage,
  site,
}) => {
  await listPage.save(site.base, ['kernelized-attention', 'nero']);
  await page.goto('compare/');
  await page.getByLabel('First paper').selectOption('kernelized-attention');
  const offered = page.locator('[data-part="partners"]');
  await expect(offered.getByRole('link', { name: /Softmax-free/ })).toBeVisible();
  await expect(offered.locator('[data-part="saved"]').getByRole('link')).toHaveText(/NERO/);
  await offered.getByRole('link', { name: /NERO/ }).click();
  await expect(page).toHaveURL(/papers=kernelized-attention,nero$/);
  await expect(page.locator('.compared > article')).toHaveCount(2);
});
