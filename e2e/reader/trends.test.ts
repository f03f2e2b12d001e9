import { findBarriers } from '../support/find-barriers.ts';
import { expect, test } from '../support/test.ts';

test('chart, words and topics are there without scripts', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}trends/`);
  await expect(page.locator('.trend-chart:visible .trend')).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Add' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Topics that go together' })).toBeVisible();
  await context.close();
});

test('a topic and free words are added to the chart, its table and its address', async ({
  page,
}) => {
  await page.goto('trends/');
  await page.getByRole('checkbox', { name: 'Geometry and 3D' }).check();
  const names = page.locator('.trend-chart:visible .trend-name');
  await expect(names).toHaveCount(5);
  await page.getByRole('textbox', { name: 'Words' }).fill('attention');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(names).toHaveCount(6);
  await expect(names.last()).toHaveText('“attention”');
  expect(new URL(page.url()).searchParams.getAll('show')).toContain('word:attention');
  await page.getByText('The same in figures').click();
  await expect(page.getByRole('row', { name: /“attention”/ })).toBeVisible();

  await page.reload();
  await expect(names).toHaveCount(6);
  expect(await findBarriers(page)).toEqual([]);
});

test('mentions stand beside topics, those too that only an address or a page of theirs names', async ({
  page,
}) => {
  await page.goto('trends/?show=topic:scaling');
  const names = page.locator('.trend-chart:visible .trend-name');
  await expect(names).toHaveText(['Scaling']);
  const mentions = page.getByRole('group', { name: 'Mentions' });
  await mentions.getByRole('checkbox', { name: 'ImageNet', exact: true }).check();
  await expect(names).toHaveText(['Scaling', 'ImageNet']);
  await expect(page).toHaveURL(/show=mention%3Aimagenet(&|$)/);

  // Of too few papers to be offered: counted by the search, which knows what it is called.
  await page.goto('trends/?show=topic:scaling&show=mention:kinetics-400');
  await expect(names).toHaveText(['Scaling', 'Kinetics-400']);
  await expect(page.getByRole('checkbox', { name: 'Kinetics-400' })).toBeChecked();

  await page.goto('mentions/imagenet-1k/');
  await page.getByRole('link', { name: 'Its trend' }).click();
  await expect(names).toHaveText(['ImageNet-1k']);
});
