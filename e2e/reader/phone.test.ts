import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Maximum distance of an abstract from the top of the page, in CSS pixels. */
const MAX_START = 560;

test(
  'every abstract begins on the first screen of a phone',
  { tag: '@chromium' },
  async ({ page, site }) => {
    const ids = readdirSync(join(site.folder, 'papers'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^\d+$/.test(entry.name))
      .map(({ name }) => name);
    expect(ids.length).toBeGreaterThan(40);
    const late: string[] = [];
    for (const id of ids) {
      await page.goto(`papers/${id}/`, { waitUntil: 'domcontentloaded' });
      const { y } = (await page.locator('#abstract').boundingBox()) ?? { y: Infinity };
      if (y >= MAX_START) late.push(`${id}: ${Math.round(y)} px`);
    }
    expect(late).toEqual([]);
  },
);

test(
  'the home page shows three papers, and topics within two screens',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto('');
    const topics = await page.getByRole('heading', { name: 'Topics' }).boundingBox();
    expect(topics?.y).toBeLessThan(2 * 844);
    await expect(page.locator('.row:visible')).toHaveCount(3);
  },
);

test(
  'the placeholder of the search field is not cut at 320 px',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('');
    const overflow = await page
      .locator('main [type="search"]')
      .evaluate((field: HTMLInputElement) => {
        field.value = field.placeholder;
        return field.scrollWidth - field.clientWidth;
      });
    expect(overflow).toBeLessThanOrEqual(0);
  },
);
