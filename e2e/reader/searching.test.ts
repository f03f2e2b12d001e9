import { expect, test } from '../support/test.ts';

test(
  'results appear while typing, the expected paper first',
  { tag: '@sub' },
  async ({ page, searchPage }) => {
    await searchPage.open();
    await expect(searchPage.element).toHaveAttribute('data-state', 'idle');
    await searchPage.field.pressSequentially('text video retrieval');
    await searchPage.answers('text video retrieval');
    expect((await searchPage.listPapers())[0]).toBe('x-pool');
    await expect(page).toHaveURL(/[?&]q=text[+ %20]+video/);
    await expect(searchPage.results.first().locator('mark').first()).toBeVisible();
    const pdf = searchPage.results.first().getByRole('link', { name: 'PDF' });
    await expect(pdf).toHaveAttribute('href', 'https://arxiv.org/pdf/2203.15086');
  },
);

test('the address of a search reproduces it', { tag: '@sub' }, async ({ page, searchPage }) => {
  await searchPage.open('?q=quantization');
  await searchPage.answers('quantization');
  await expect(searchPage.field).toHaveValue('quantization');
  const papers = await searchPage.listPapers();
  expect(papers.length).toBeGreaterThan(1);
  await page.reload();
  await searchPage.answers('quantization');
  expect(await searchPage.listPapers()).toEqual(papers);
});

test(
  'the search field of the header searches from every page',
  { tag: '@sub' },
  async ({ page, searchPage }) => {
    await page.goto('topics/');
    await page.getByRole('banner').getByRole('combobox').fill('octree');
    await page.keyboard.press('Enter');
    await searchPage.answers('octree');
    expect(await searchPage.listPapers()).toContain('dynamic-plenoctree');
  },
);

test(
  'the last suggestion is a search for the text',
  { tag: '@sub' },
  async ({ page, searchPage }) => {
    await page.goto('topics/');
    await page.keyboard.press('/');
    await page.keyboard.type('linear attention');
    const last = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').last();
    await expect(last).toHaveText('All results for “linear attention”');
    await last.click();
    await searchPage.answers('linear attention');
  },
);

test(
  'the search field of the home page searches',
  { tag: '@sub' },
  async ({ page, searchPage }) => {
    await page.goto('');
    await page.getByRole('main').getByRole('combobox').fill('octree');
    await page.keyboard.press('Enter');
    await searchPage.answers('octree');
    expect(await searchPage.listPapers()).toContain('dynamic-plenoctree');
  },
);

test(
  'a filter narrows the results, is in the address and can be removed',
  { tag: '@sub' },
  async ({ page, searchPage }) => {
    await searchPage.open('?q=retrieval');
    await searchPage.answers('retrieval');
    const all = await searchPage.listPapers();
    await page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').first().check();
    await expect(page).toHaveURL(/[?&]topic=[a-z]/);
    await expect.poll(() => searchPage.listPapers()).not.toEqual(all);
    expect(all).toEqual(expect.arrayContaining(await searchPage.listPapers()));
    await page.goBack();
    await expect(page).not.toHaveURL(/topic=/);
    await expect.poll(() => searchPage.listPapers()).toEqual(all);
    await page.goForward();
    await expect(page).toHaveURL(/[?&]topic=[a-z]/);
    await page.getByRole('button', { name: /^Clear/ }).click();
    await expect.poll(() => searchPage.listPapers()).toEqual(all);
  },
);

test('a topic in the address filters, also without a query', async ({ page, searchPage }) => {
  await page.goto('topics/');
  const href = await page.locator('main a[href*="/topics/"]').first().getAttribute('href');
  const topic = href?.split('/').at(-2) ?? '';
  await searchPage.open(`?topic=${topic}`);
  await searchPage.answers('');
  const found = await searchPage.listPapers();
  await page.goto(`topics/${topic}/`);
  const listed = await page
    .locator('main [data-title]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
    );
  expect(found.length).toBeGreaterThan(0);
  expect(listed).toEqual(expect.arrayContaining(found));
});

test(
  'a result opens its paper, and going back restores the results',
  { tag: '@sub' },
  async ({ page, paperPage, searchPage }) => {
    await searchPage.open('?q=optimal+transport');
    await searchPage.answers('optimal transport');
    const papers = await searchPage.listPapers();
    await searchPage.results.first().getByRole('link').first().click();
    await expect(paperPage.copyLink).toBeVisible();
    await page.goBack();
    await searchPage.answers('optimal transport');
    expect(await searchPage.listPapers()).toEqual(papers);
  },
);

test('the page without results offers alternatives', async ({ page, searchPage }) => {
  await searchPage.open('?q=zxqvjk');
  await searchPage.answers('zxqvjk');
  expect(await searchPage.listPapers()).toEqual([]);
  await expect(page.getByText('No results for “zxqvjk”.')).toBeVisible();
  await expect(searchPage.element.getByRole('link').first()).toBeVisible();
});

test(
  'the facet of people is loaded when it is opened',
  { tag: '@sub' },
  async ({ page, searchPage }) => {
    await searchPage.open('?q=video');
    await searchPage.answers('video');
    const people = await searchPage.openFacet('Person');
    await people.getByRole('button', { name: /^Show all \d+/ }).click();
    await people.getByRole('checkbox', { name: /Vouitsis/ }).check();
    await expect(searchPage.chips).toHaveText([/Noël Vouitsis/]);
    await expect(page).toHaveURL(/person=noel-vouitsis/);
    await searchPage.answers('video');
    expect(await searchPage.listPapers()).toContain('x-pool');
  },
);

test('a link with filters shows the same results elsewhere', async ({ page, searchPage }) => {
  const address = '?q=model&topic=scaling&year=2021..2024&person=tim-salimans&sort=title';
  await searchPage.open(address);
  await searchPage.answers('model');
  await expect(searchPage.chips).toHaveText([/Scaling/, /2021–2024/, /Tim Salimans/]);
  await expect(page.getByLabel('Sort')).toHaveValue('title');
  expect(new URL(page.url()).search).toBe(address);
});

test('returning from a paper restores the list and the scroll position', async ({
  page,
  paperPage,
  searchPage,
}) => {
  await searchPage.open('?q=model');
  await searchPage.answers('model');
  await page.getByRole('button', { name: 'Show more' }).click();
  const result = searchPage.results.nth(24);
  await result.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  const papers = await searchPage.listPapers();
  await result.locator('[data-title]').click();
  await expect(paperPage.copyLink).toBeVisible();
  await page.goBack();
  await searchPage.answers('model');
  expect(await searchPage.listPapers()).toEqual(papers);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 200);
});

test('an arXiv id finds only its paper', async ({ searchPage }) => {
  await searchPage.open('?q=2203.15086');
  await searchPage.answers('2203.15086');
  expect(await searchPage.listPapers()).toEqual(['x-pool']);
});

test(
  'submitting an arXiv id opens its paper',
  { tag: '@sub' },
  async ({ page, paperPage, searchPage }) => {
    await searchPage.open();
    await searchPage.field.fill('https://arxiv.org/abs/2203.15086v2');
    await page.keyboard.press('Enter');
    await expect(paperPage.title).toContainText('X-Pool');
  },
);

test(
  'an arXiv id in the header suggests its paper and opens it',
  { tag: '@sub' },
  async ({ page, paperPage }) => {
    await page.goto('topics/');
    await page.keyboard.press('/');
    await page.keyboard.type('2203.15086');
    await expect(page.getByRole('option').first()).toContainText('X-Pool');
    await page.keyboard.press('Enter');
    await expect(paperPage.title).toContainText('X-Pool');
  },
);

test('input is shown as text', async ({ page, searchPage }) => {
  const query = '<img src=x onerror="window.hostile=1">';
  await searchPage.open(`?${new URLSearchParams({ q: query })}`);
  await searchPage.answers(query);
  await expect(searchPage.field).toHaveValue(query);
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
});

test('state changes of a search only restyle the elements that change', async ({
  browser,
  browserName,
  searchPage,
}) => {
  test.skip(browserName !== 'chromium', 'Other browsers do not report style recalculations.');
  await searchPage.open('?q=attention');
  await searchPage.answers('attention');
  await browser.startTracing(undefined, { categories: ['devtools.timeline'] });
  await searchPage.element.evaluate((element) => {
    element.dataset.state = 'loading';
    getComputedStyle(element).getPropertyValue('color');
  });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly {
      readonly name: string;
      readonly args: { readonly elementCount?: number };
    }[];
  };
  const styled = traceEvents.flatMap(({ name, args: { elementCount } }) =>
    name === 'UpdateLayoutTree' ? (elementCount ?? []) : [],
  );
  expect(styled.length).toBeGreaterThan(0);
  // The page has a thousand elements: a rule for a state that may apply to any element would
  // restyle all of them.
  expect(Math.max(...styled)).toBeLessThan(100);
});

test('a search can be saved, and the list says how many papers are new', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('?q=quantization');
  await searchPage.answers('quantization');
  const count = await searchPage.results.count();
  await page.getByRole('button', { name: 'Save search' }).click();
  await expect(page.getByRole('button', { name: 'Search saved' })).toBeVisible();

  const saved = page.locator('saved-searches');
  await page.goto('list/');
  await expect(saved).toContainText(`${count} papers`);
  await expect(saved.locator('b')).toHaveText('');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('offprint-searches /')))
    .toContain('"seen":"');
  // Since then, two of its papers have been removed and two others added.
  await page.evaluate(() => {
    const key = 'offprint-searches /';
    const stored = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, stored.replace(/"seen":"\w{10}/, '"seen":"0000000001'));
  });
  await page.reload();
  await expect(saved.locator('b')).toHaveText('2 new');

  // After the search is opened, the papers are no longer new.
  await saved.getByRole('link', { name: 'quantization' }).click();
  await searchPage.answers('quantization');
  await page.goto('list/');
  await expect(saved).toContainText(`${count} papers`);
  await expect(saved.locator('b')).toHaveText('');
  await saved.getByRole('button', { name: /^Remove.*quantization/ }).click();
  await expect(saved).toBeHidden();
});

test('titles and excerpts of results are typeset like those on pages', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('?q=linear+attention');
  await searchPage.answers('linear attention');
  const row = page.locator('[data-paper="data-independent-module-aware-pruning"]');
  // The abstract has straight quotation marks.
  await expect(row).toContainText('the “local” attention weights');
  const title = row.locator('[data-title]');
  await expect(title).toHaveText(
    'Data-independent Module-aware Pruning for Hierarchical Vision Transformers',
  );
  await expect(title.locator('.whole')).toHaveText(['Data-independent', 'Module-aware']);

  // A mark within a compound.
  await searchPage.open('?q=aware');
  await searchPage.answers('aware');
  await expect(title.locator('.whole mark')).toHaveText('aware');
  await expect(title.locator('mark')).toHaveCount(1);
});

test('without results, there is nothing to sort, and saving the search comes last', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('?q=zxqvjk');
  await searchPage.answers('zxqvjk');
  await expect(page.getByRole('combobox', { name: 'Sort' })).toBeHidden();
  const nothing = await page.getByText('No results').boundingBox();
  const save = await page.getByRole('button', { name: 'Save search' }).boundingBox();
  expect(save?.y).toBeGreaterThan(nothing?.y ?? Infinity);
});
