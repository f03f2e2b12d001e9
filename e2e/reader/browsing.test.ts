import { expect, test } from '../support/test.ts';

test(
  'readers can go from home to a topic, a paper, a person and back again',
  { tag: '@sub' },
  async ({ page, paperPage }) => {
    await page.goto('');
    const topics = page
      .getByRole('region', { name: 'Topics' })
      .or(page.locator('section', { hasText: 'Topics' }));
    const topic = topics.getByRole('link').first();
    const topicName = (await topic.innerText()).trim();
    await topic.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(topicName);

    const row = page.locator('main [data-title]').first();
    const title = await row.innerText();
    await row.click();
    await expect(paperPage.title).toHaveText(title);

    const author = paperPage.authors.first();
    const name = await author.innerText();
    await author.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('main [data-title]').filter({ hasText: title })).toBeVisible();

    await page.goBack();
    await expect(paperPage.title).toHaveText(title);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(topicName);
  },
);

test('a paper links to its venue, and the venue to the paper', async ({ page, paperPage }) => {
  await paperPage.open('x-pool');
  await page.getByRole('main').getByRole('link', { name: /^CVPR/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CVPR');
  await page
    .getByRole('link', { name: /X-Pool/ })
    .last()
    .click();
  await expect(paperPage.title).toContainText('X-Pool');
});

test('venues link to a search for the papers without a venue', async ({ page, searchPage }) => {
  await page.goto('venues/');
  const link = page.getByRole('link', { name: /^\d+ papers have no known venue/ });
  const count = parseInt(await link.innerText(), 10);
  await link.click();
  await expect.poll(() => searchPage.listPapers()).toHaveLength(count);
});

test('the footer states the size of the collection and its source', async ({ page }) => {
  await page.goto('about/');
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText(/43 papers, the newest from \d+ \w+ 2025 · Collected from/);
  await expect(footer.getByRole('group', { name: 'Theme' })).toBeVisible();
});

test('a feed shows its formats, also by keyboard', async ({ page }) => {
  await page.goto('feeds/');
  await page.locator('#topics summary', { hasText: 'Attention' }).press('Enter');
  const feed = page.getByRole('link', { name: 'Atom of Attention' });
  await expect(feed).toHaveAttribute('href', /topics\/attention\/feed\.xml$/);
  await expect(page.getByRole('main').getByRole('link', { name: /^Atom/ })).toHaveCount(1);
});

test('years link to a year, and a year to a month', async ({ page }) => {
  await page.goto('years/');
  await page.getByRole('main').getByRole('link', { name: /^2022/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2022');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^March/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('March 2022');
  await expect(page.locator('main [data-title]').filter({ hasText: 'X-Pool' })).toBeVisible();
});

test('the header marks the current section', async ({ page }) => {
  await page.goto('');
  const nav = page.getByRole('navigation', { name: 'Main' });
  for (const name of ['Papers', 'Topics', 'People', 'Map']) {
    await nav.getByRole('link', { name }).click();
    await expect(nav.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
  for (const name of ['Venues', 'Years', 'Mentions', 'Reading lists', 'Trends', 'Compare']) {
    await nav.getByText('More').click();
    await nav.getByRole('link', { name }).click();
    // The menu is closed; the current section is shown next to it.
    await expect(nav.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
});

test('a dot of the timeline links to a paper and is named after it', async ({
  page,
  paperPage,
}) => {
  await page.goto('');
  const dots = page.getByRole('group', { name: 'Timeline' }).getByRole('link');
  const title = (await dots.first().locator('title').textContent()) ?? '';
  await expect(dots.first()).toHaveAccessibleName(title);
  await dots.first().focus();
  await expect(page.locator('.tooltip')).toContainText(title);
  await expect(dots.first()).toHaveAccessibleName(title);
  await page.keyboard.press('Escape');
  await expect(page.locator('.tooltip')).toHaveCount(0);
  await dots.nth(1).hover();
  await expect(page.locator('.tooltip')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(paperPage.title).toHaveText(title);
});

test('related papers show shared words and link to the paper', async ({ page, paperPage }) => {
  await paperPage.open('svgfusion');
  await expect(page.getByText(/^Both mention: \S/).first()).toBeVisible();
  const title = await paperPage.related.first().innerText();
  await paperPage.related.first().click();
  await expect(paperPage.title).toHaveText(title);
});

test('a list can be sorted by title and by date', async ({ page }) => {
  await page.goto('papers/');
  const rows = page.locator('main [data-title]');
  const newest = await rows.allInnerTexts();
  await page.getByRole('button', { name: 'Oldest' }).click();
  expect(await rows.allInnerTexts()).toEqual(newest.toReversed());
  await page.getByRole('button', { name: 'A–Z' }).click();
  const byTitle = await rows.allInnerTexts();
  expect(byTitle).toEqual(byTitle.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  await page.getByRole('button', { name: 'Newest' }).click();
  expect(await rows.allInnerTexts()).toEqual(newest);
});

test(
  'an address without its trailing slash leads to the same page',
  { tag: '@sub' },
  async ({ page, paperPage }) => {
    await page.goto('papers/x-pool');
    await expect(page).toHaveURL(/\/papers\/x-pool\/$/);
    await expect(paperPage.title).toContainText('X-Pool');
  },
);

test('a related paper shows what both mention', async ({ page, paperPage }) => {
  await paperPage.open('auto-scaling-vision-transformers');
  const mentions = await page.locator('#mentions').innerText();
  const reasons = await page.locator('#related').getByText('Both mention:').allInnerTexts();
  const names = reasons.flatMap(
    (line) => /Both mention: ([^,;]+?)(?:,|;| Compare|$)/.exec(line)?.[1] ?? [],
  );
  expect(names.filter((name) => mentions.includes(name))).not.toEqual([]);
});
