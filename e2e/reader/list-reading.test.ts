import { expect, test } from '../support/test.ts';

const row = '.row:has(save-paper[data-id="x-pool"])';

test(
  'an opened paper is marked in lists until the history is cleared',
  { tag: '@sub' },
  async ({ page, paperPage, listPage }) => {
    await page.goto('papers/');
    await expect(page.locator('save-paper[data-read]')).toHaveCount(0);
    await page.locator(`${row} [data-title]`).click();
    await expect(paperPage.title).toContainText('X-Pool');
    // The visit is recorded only after the page's script has run.
    await expect(page.getByRole('button', { name: /^Save/ }).first()).toBeVisible();
    await page.goBack();
    await expect(page.locator('save-paper[data-read]')).toHaveCount(1);
    await expect(page.locator(`${row} save-paper`)).toHaveAttribute('data-read', 'Opened');

    await listPage.open();
    await listPage.element.getByText('Reading history').click();
    await listPage.element.getByRole('button', { name: 'Clear 1' }).click();
    await expect(listPage.element.getByText('Cleared.')).toBeVisible();
    await page.goto('papers/');
    await expect(page.locator('save-paper[data-read]')).toHaveCount(0);
  },
);

test('a setting that is changed before the script has loaded is kept', async ({
  page,
  listPage,
}) => {
  await listPage.open();
  let open = (): void => undefined;
  const gate = new Promise<void>((done) => (open = done));
  await page.route('**/_astro/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  const asked = page.waitForRequest('**/_astro/*.js');
  await listPage.element.getByText('Reading history').click();
  const box = listPage.element.getByRole('checkbox', { name: /^Mark papers/ });
  await asked;
  await box.uncheck();
  open();
  await expect(listPage.element.getByRole('button', { name: 'Nothing to clear' })).toBeVisible();
  await expect(box).not.toBeChecked();
  await page.reload();
  await listPage.element.getByText('Reading history').click();
  await expect(box).not.toBeChecked();
});

test('when switched off, papers are neither marked nor recorded', async ({
  page,
  paperPage,
  listPage,
  site,
}) => {
  await listPage.open();
  await listPage.element.getByText('Reading history').click();
  const box = listPage.element.getByRole('checkbox', { name: /^Mark papers/ });
  await box.uncheck();
  const before = page.url();
  await box.press('Enter');
  await expect(box).not.toBeChecked();
  expect(page.url()).toBe(before);
  await paperPage.open('x-pool');
  const kept = await page.evaluate(
    (key) => localStorage.getItem(key),
    `offprint-read ${site.base}`,
  );
  expect(kept).toBe('{"version":1,"on":false,"papers":[]}');
  await page.goto('papers/');
  await expect(page.locator('save-paper[data-read]')).toHaveCount(0);
  await listPage.open();
  await listPage.element.getByText('Reading history').click();
  await expect(box).not.toBeChecked();
});
