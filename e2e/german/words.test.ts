import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { serveSite } from '../../scripts/serve/serve-site.ts';
import { SITES } from '../sites/sites.ts';
import { getAddress, lacksKind, PAGE_KINDS } from '../support/page-kinds.ts';
import { settle } from '../support/settle.ts';
import { expect, test } from '../support/test.ts';
import { listEnglishWords } from './english-words.ts';
import { findEnglish, findShared } from './find-english.ts';
import { readWords } from './read-words.ts';

test('English words are detected', () => {
  expect(listEnglishWords().length).toBeGreaterThan(300);
  const said = {
    texts: ['Show all 12', 'Alle 12 anzeigen', 'Older'],
    labels: ['3 added to your list.'],
  };
  expect(findEnglish(said)).toEqual(['Show all 12', 'Older', '3 added to your list.']);
});

/** The English site, for comparison. */
let server: Server;
let english: BrowserContext;
let englishAddress: string;
test.beforeAll(async ({ browser }) => {
  server = await serveSite(SITES.root, 0);
  englishAddress = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  english = await browser.newContext();
});
test.afterAll(async () => {
  await english.close();
  server.close();
  server.closeAllConnections();
});

for (const kind of PAGE_KINDS) {
  test(`the German page "${kind}" contains no English interface text`, async ({
    page,
    site,
    watch,
  }) => {
    test.skip(lacksKind(site.folder, kind), 'The site has no such page.');
    watch.allow(/404/);
    const address = getAddress(site.folder, kind);
    await page.goto(address);
    await settle(page);
    const words = await readWords(page);
    expect(words.texts.length).toBeGreaterThan(5);
    expect(findEnglish(words)).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');

    // Long German words may overflow.
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const isWide = () => document.body.scrollWidth > document.documentElement.clientWidth;
      expect(await page.evaluate(isWide), `scrolls sideways at ${width} px`).toBe(false);
    }

    const other = await english.newPage();
    await other.goto(`${englishAddress}/${address}`);
    await settle(other);
    const shared = findShared(words, await readWords(other));
    await other.close();
    expect(shared, 'texts that are not messages, and therefore not translated').toEqual([]);
  });
}

test('texts from scripts on the German site are German', async ({ page, site }) => {
  // Covers the steps of six tests.
  test.slow();
  const say = async (what: string): Promise<void> => {
    expect(findEnglish(await readWords(page)), what).toEqual([]);
  };
  await page.goto('papers/');
  await settle(page);
  await page.locator('save-paper button').first().click();
  await page.locator('save-paper button').nth(1).click();
  await expect(page.locator('save-paper button').first()).toContainText('Gemerkt');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Vorherige Arbeit');
  await say('keys');
  await page.keyboard.press('Escape');
  const field = page.locator('header input[type="search"]');
  await field.fill('attention');
  await expect(page.getByRole('listbox')).toContainText('Alle Ergebnisse für');
  await say('suggestions');

  await page.goto('list/');
  await settle(page);
  await page.locator('[data-row-act="note"]').first().click();
  await page.locator('[data-row-mark]').first().check();
  await page.locator('[data-row-mark]').nth(1).check();
  await say('marks');
  await page.locator('[data-act="unmark"]').click();
  await page.locator('[data-row-act="down"]').first().click();
  await page.locator('[data-row-act="remove"]').first().click();
  await expect(page.locator('[data-part="bar-text"]')).toContainText('entfernt.');
  await page.locator('[data-part="marks"] summary').click();
  await expect(page.locator('read-marks button')).toContainText('öschen');
  await say('list');

  await page.goto('search/?q=author:cuturi has:code year:2019..2023 "optimal transport"');
  await settle(page);
  await expect(page.locator('[data-part="understood"]')).toContainText('Suche nach');
  await say('search');

  await page.goto(getAddress(site.folder, 'compared'));
  await settle(page);
  await page.locator('[data-part="similar"]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-part="close-status"]')).toContainText('ähnlich');
  await say('compare');

  await page.goto('map/');
  await settle(page);
  await page.locator('[data-select]').first().click();
  await expect(page.locator('[data-part="count"]')).toContainText('ausgewählt');
  await say('map');

  await page.goto('trends/');
  await settle(page);
  await page.locator('[name="word"]').fill('attention');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="words"]')).toContainText('„attention“');
  await say('trends');
});

test('abstracts and titles on the German site are marked as English', async ({ page }) => {
  await page.goto('papers/kernelized-attention/');
  await expect(page.locator('#abstract')).toHaveAttribute('lang', 'en');
  await expect(page.locator('main h1')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.paper-facts time')).toHaveText(/^\d+\. [A-ZÄ][a-zä]+ \d{4}$/);
  await expectMeta(page, 'og:locale', 'de_DE');

  await page.goto('papers/softmax-free-linear-transformers/');
  await expect(page.locator('#related li[lang="en"]').first()).toBeVisible();
});

async function expectMeta(page: Page, property: string, content: string): Promise<void> {
  await expect(page.locator(`meta[property="${property}"]`)).toHaveAttribute('content', content);
}
