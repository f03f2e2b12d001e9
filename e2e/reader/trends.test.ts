import { findAccessibilityFaults } from '../support/find-accessibility-faults.ts';
import { expect, test } from '../support/test.ts';

test('chart, words and topics are shown without scripts', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}trends/`);
  await expect(page.locator('.trend-chart:visible .trend')).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Add' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Topics that occur together' })).toBeVisible();
  await context.close();
});

test(
  'topics and words can be added to the chart, its table and its address',
  { tag: '@sub' },
  async ({ page }) => {
    await page.goto('trends/');
    await page.getByRole('checkbox', { name: 'Geometry and 3D' }).check();
    const names = page.locator('.trend-chart:visible .trend-name');
    await expect(names).toHaveCount(5);
    await page.getByRole('textbox', { name: 'Words' }).fill('attention');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(names).toHaveCount(6);
    await expect(names.last()).toHaveText('“attention”');
    expect(new URL(page.url()).searchParams.getAll('show')).toContain('word:attention');
    await page.getByText('View as a table').click();
    await expect(page.getByRole('row', { name: /“attention”/ })).toBeVisible();

    await page.reload();
    await expect(names).toHaveCount(6);
    expect(await findAccessibilityFaults(page)).toEqual([]);
  },
);

test('a word submitted before the data has loaded is added afterwards', async ({ page }) => {
  await page.goto('trends/');
  let go: (() => void) | undefined;
  await page.route('**/series.json', async (route) => {
    await new Promise<void>((done) => (go = done));
    await route.continue();
  });
  await page.getByRole('textbox', { name: 'Words' }).fill('attention');
  await expect.poll(() => go !== undefined).toBe(true);
  await page.getByRole('button', { name: 'Add' }).click();
  go?.();
  await expect(page.locator('.trend-chart:visible .trend-name').last()).toHaveText('“attention”');

  // If no script handled the form, the word is in the address.
  await page.unroute('**/series.json');
  await page.goto('trends/?show=topic:scaling&word=attention&by=year');
  await expect(page.locator('.trend-chart:visible .trend-name')).toHaveText([
    'Scaling',
    '“attention”',
  ]);
});

test('a chart without lines says so, even when its address is shared', async ({ page }) => {
  await page.goto('trends/');
  const names = page.locator('.trend-chart:visible .trend-name');
  const checked = page.getByRole('checkbox', { checked: true });
  for (let left = await checked.count(); left > 0; left -= 1) await checked.first().uncheck();
  const status = page.getByRole('status').filter({ hasText: 'Nothing to show' });
  await expect(status).toBeVisible();
  await expect(names).toHaveCount(0);
  await page.reload();
  await expect(status).toBeVisible();
  await expect(names).toHaveCount(0);
});

test('an address without lines shows the default ones', async ({ page }) => {
  await page.goto('trends/?by=month');
  await expect(page.locator('trend-chart[data-shown]')).toBeAttached();
  await expect(page.locator('.trend-chart:visible .trend-name')).toHaveCount(4);
  await expect(page.locator('trend-chart select')).toHaveValue('month');
});

test('Add without a word, before the data has loaded, keeps the chart of the address', async ({
  page,
}) => {
  let go: (() => void) | undefined;
  await page.route('**/series.json', async (route) => {
    await new Promise<void>((done) => (go = done));
    await route.continue();
  });
  await page.goto('trends/?show=topic:scaling');
  await expect.poll(() => go !== undefined).toBe(true);
  await page.getByRole('button', { name: 'Add' }).click();
  go?.();
  await expect(page.locator('.trend-chart:visible .trend-name')).toHaveText(['Scaling']);
});

const FAILURES = [
  ['is missing', { status: 404 }],
  ['is truncated', { status: 200, body: '{"bins": [' }],
  ['cannot be fetched', undefined],
] as const;

test('data that fails to load is reported, and the existing chart stays', async ({
  page,
  watch,
}) => {
  watch.allow(/series\.json|404|ERR_FAILED/);
  for (const [what, answer] of FAILURES) {
    await page.unrouteAll();
    await page.route('**/series.json', (route) =>
      answer === undefined ? route.abort() : route.fulfill(answer),
    );
    await page.goto('trends/?show=topic:scaling');
    const report = page.getByText('Couldn’t load the table. Reload the page.');
    await expect.soft(report, what).toBeVisible();
    await expect.soft(page.locator('.trend-chart:visible .trend'), what).toHaveCount(4);
  }
});

test('words and mentions are counted by month as well as by year', async ({ page }) => {
  await page.goto('trends/?show=word:attention&show=mention:kinetics-400&by=month');
  await expect(page.locator('.trend-chart:visible .trend-name')).toHaveText([
    '“attention”',
    'Kinetics-400',
  ]);
  await page.getByText('View as a table').click();
  const readRow = async (name: RegExp): Promise<number[]> => {
    const cells = await page.getByRole('row', { name }).getByRole('cell').allTextContents();
    return cells.map(Number);
  };
  const months = await page.locator('[data-part="table"] thead th').allTextContents();
  // In the format that builds with months as the default use.
  expect(months.filter((month) => !/^[A-Z][a-z]{2,3} \d{4}$/.test(month))).toEqual([]);
  // However many months there are, names are not broken within words.
  const name = await page.getByRole('rowheader', { name: '“attention”' }).boundingBox();
  expect(name?.height).toBeLessThan(50);
  const byMonth = await readRow(/“attention”/);
  expect(months.length).toBeGreaterThan(24);
  expect(byMonth).toHaveLength(months.length);
  expect(byMonth.filter((count) => count > 0).length).toBeGreaterThan(5);

  // Every paper of the collection has a full date, so a year is the sum of its months.
  const years = new Map<string, number>();
  for (const [place, month] of months.entries()) {
    const year = /\d{4}/.exec(month)?.[0] ?? '';
    years.set(year, (years.get(year) ?? 0) + (byMonth[place] ?? 0));
  }
  await page.getByRole('combobox', { name: 'by' }).selectOption('year');
  await expect(page.locator('[data-part="table"] thead th')).toHaveText([...years.keys()]);
  expect(await readRow(/“attention”/)).toEqual([...years.values()]);
  expect(await readRow(/Kinetics-400/)).toContain(1);
});

test(
  'mentions are listed next to topics, including those from an address or their page',
  { tag: '@sub' },
  async ({ page }) => {
    await page.goto('trends/?show=topic:scaling');
    const names = page.locator('.trend-chart:visible .trend-name');
    await expect(names).toHaveText(['Scaling']);
    const mentions = page.getByRole('group', { name: 'Mentions' });
    await mentions.getByRole('checkbox', { name: 'ImageNet', exact: true }).check();
    await expect(names).toHaveText(['Scaling', 'ImageNet']);
    await expect(page).toHaveURL(/show=mention%3Aimagenet(&|$)/);

    // A mention in few papers is not offered; the search counts it and returns its name.
    await page.goto('trends/?show=topic:scaling&show=mention:kinetics-400');
    await expect(names).toHaveText(['Scaling', 'Kinetics-400']);
    await expect(page.getByRole('checkbox', { name: 'Kinetics-400' })).toBeChecked();

    await page.goto('mentions/imagenet-1k/');
    await page.getByRole('link', { name: 'See trend' }).click();
    await expect(names).toHaveText(['ImageNet-1k']);
  },
);
