import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const field = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const options = (page: Page) =>
  page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

/** Types into the header's field and waits for suggestions. */
async function suggest(page: Page, text: string): Promise<void> {
  await page.goto('topics/');
  await page.keyboard.press('/');
  await field(page).pressSequentially(text);
  await expect(options(page).last()).toHaveText(`All results for “${text}”`);
}

test('/ opens a field that suggests papers while the reader types', async ({ page, paperPage }) => {
  await suggest(page, 'octree');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const paper = page.getByRole('group', { name: 'Papers' }).getByRole('option').first();
  await expect(paper).toContainText('PlenOctree');
  await paper.click();
  await expect(paperPage.title).toContainText('PlenOctree');
});

test('topics, people, venues and mentions are suggested too', async ({ page }) => {
  for (const [typed, group, name] of [
    ['vision tra', 'Topics', 'Vision transformers'],
    ['vouitsis', 'People', 'Noël Vouitsis'],
    ['cvpr', 'Venues', 'CVPR'],
    ['imagenet', 'Mentions', 'ImageNet'],
  ] as const) {
    await suggest(page, typed);
    const option = page.getByRole('group', { name: group }).getByRole('option', { name });
    await expect(option.first()).toBeVisible();
  }
});

test('arrow keys move through the suggestions, and Enter opens the selected one', async ({
  page,
  paperPage,
}) => {
  await suggest(page, 'octree');
  const last = (await options(page).count()) - 1;
  const expectChosen = async (index: number): Promise<void> => {
    await expect(options(page).nth(index)).toHaveAttribute('aria-selected', 'true');
    const id = await options(page).nth(index).getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(field(page)).toBeFocused();
  };
  await page.keyboard.press('ArrowUp');
  await expectChosen(last);
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expectChosen(0);
  await page.keyboard.press('End');
  await expectChosen(last);
  await page.keyboard.press('Home');
  await expectChosen(0);
  await page.keyboard.press('Enter');
  await expect(paperPage.title).toContainText('PlenOctree');
});

test('Enter without a selection opens the search page', async ({ page, searchPage }) => {
  await suggest(page, 'octree');
  await page.keyboard.press('Enter');
  await searchPage.answers('octree');
});

test('Escape closes the suggestions and keeps the text; arrow keys open them again', async ({
  page,
}) => {
  await suggest(page, 'octree');
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(field(page)).toHaveValue('octree');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
});

test('suggestions close when the field loses focus or is emptied', async ({ page }) => {
  await suggest(page, 'octree');
  await field(page).fill('');
  await expect(options(page)).toHaveCount(0);
  await field(page).fill('octree');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(options(page)).toHaveCount(0);
});

test('suggestions are announced', async ({ page }) => {
  await suggest(page, 'octree');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(/^Suggestions: Papers \d/);
});

test('the search is not loaded before it is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (/pagefind|suggest|start-search|worker/.test(request.url())) loaded.push(request.url());
  });
  for (const address of ['', 'topics/', 'search/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(loaded, address).toEqual([]);
  }
  await page.goto('topics/');
  await page.keyboard.press('/');
  await expect.poll(() => loaded.length).toBeGreaterThan(1);
});

test('without an index the field still opens the search page', async ({
  page,
  searchPage,
  watch,
}) => {
  watch.allow(/pagefind|Failed to load resource/);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('topics/');
  await field(page).fill('octree');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await searchPage.fails();
  await expect(searchPage.field).toHaveValue('octree');
});

test('suggestions fit on a phone and cause no layout shift', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await suggest(page, 'attention');
  const panel = page.getByRole('listbox', { name: 'Suggestions' });
  const { x, y, width, height } = (await panel.boundingBox()) ?? {
    x: 1,
    y: 0,
    width: 0,
    height: 0,
  };
  // Excludes a scroll bar.
  const inner = await page.evaluate(() => document.documentElement.clientWidth);
  expect([x, width]).toEqual([0, inner]);
  expect(y + height).toBeLessThanOrEqual(640);
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.boundingBox();
  await page.keyboard.press('Escape');
  expect(await heading.boundingBox()).toEqual(before);
});
