import { findAccessibilityFaults } from '../support/find-accessibility-faults.ts';
import { expect, test } from '../support/test.ts';

test(
  'every paper is a link on the map and in the lists, also without scripts',
  { tag: '@sub' },
  async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}map/`);
    const linksOf = (selector: string) =>
      page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const drawn = await linksOf('.map-picture a[href*="/papers/"]');
    const listed = await linksOf('[data-region] ~ *, ul ul a');
    expect(drawn.length).toBeGreaterThan(40);
    expect(new Set(listed.filter(Boolean))).toEqual(new Set(drawn));
    await expect(page.getByRole('button', { name: 'Box select' })).toBeHidden();
    await context.close();
  },
);

test(
  'a region can be selected by keyboard, is described by words and years, and has an address',
  { tag: '@sub' },
  async ({ page }) => {
    await page.goto('map/');
    const button = page.getByRole('button', { name: /^Select / }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Selection' });
    await expect(panel.getByRole('heading')).toHaveText(/^\d+ papers? selected$/);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(panel.locator('[data-part="words"]')).toContainText(/\(\d+\)/);
    await expect(panel.locator('[data-part="years"]')).toContainText(/20\d\d: \d/);
    expect(new URL(page.url()).search).toMatch(/^\?region=/);
    const titles = panel.locator('ol a');
    await expect(titles.nth(1)).toBeVisible();
    const count = await titles.count();

    await page.reload();
    await expect(titles).toHaveCount(count);
    await panel.getByRole('button', { name: 'Save all' }).click();
    await expect(panel.locator('[data-part="saved"]')).toHaveText(
      `${count} papers added to your list.`,
    );
    expect(await findAccessibilityFaults(page)).toEqual([]);
  },
);

test('names of topics overlap neither dots nor edges, at any width', async ({ page }) => {
  await page.goto('map/');
  for (const width of [320, 390, 640, 768, 900, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    const labels = page.locator('.map-names text').filter({ visible: true });
    expect(await labels.count(), `at ${width} px`).toBeGreaterThan(8);
    expect(await labels.evaluateAll(findCut), `at ${width} px`).toEqual([]);
  }
});

test('a box selects the papers in it, and has an address', async ({ page }) => {
  await page.goto('map/');
  await page.getByRole('button', { name: 'Box select' }).click();
  await expect(page.locator('paper-map')).toHaveAttribute('data-state', 'ready');
  const frame = page.locator('.map-frame');
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (!box) throw new Error('The map is not visible.');
  await page.mouse.move(box.x + 2, box.y + 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height - 2, { steps: 5 });
  await page.mouse.up();
  const panel = page.getByRole('region', { name: 'Selection' });
  await expect(panel.getByRole('heading')).toHaveText('43 papers selected');
  expect(new URL(page.url()).search).toMatch(/^\?area=/);
  await panel.getByRole('button', { name: 'Clear selection' }).click();
  await expect(panel).toBeHidden();
  expect(new URL(page.url()).search).toBe('');
});

test('an address that selects nothing does not change the map', async ({ page }) => {
  await page.goto('map/?area=1+2&region=%3Cb%3E');
  await expect(page.locator('paper-map')).toHaveAttribute('data-state', 'ready');
  await expect(page.getByRole('region', { name: 'Selection' })).toBeHidden();
});

/** Finds the labels that touch a dot or extend beyond the frame. */
function findCut(labels: readonly Element[]): string[] {
  const dots = [...document.querySelectorAll('.map-picture circle')].map((dot) =>
    dot.getBoundingClientRect(),
  );
  const frame = document.querySelector('.map-frame')?.getBoundingClientRect();
  if (!frame) return ['There is no map.'];
  return labels.flatMap((label) => {
    const { left, right, top, bottom } = label.getBoundingClientRect();
    const isCut =
      left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
    const touches = dots.some(
      (dot) => dot.left < right && dot.right > left && dot.top < bottom && dot.bottom > top,
    );
    return isCut || touches ? [label.textContent.trim()] : [];
  });
}
