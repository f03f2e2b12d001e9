import type { Page } from '@playwright/test';
import { createLaunchOptions, findCompleteBrowser } from '../../scripts/setup/browser.ts';
import type { TestSite } from '../sites/sites.ts';
import type { FaultyHost } from '../support/faulty-host.ts';
import { expect, notice, test, UPDATED } from './replaced-site.ts';

const chromium = findCompleteBrowser();

test.use({
  serviceWorkers: 'block',
  launchOptions: {
    ...createLaunchOptions(chromium ?? ''),
    // Playwright disables it by default.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test.skip(chromium === undefined, 'Headless Chromium has no back/forward cache.');

test.beforeEach(({ watch }) => watch.allow(/^404: |Failed to load|not used within a few seconds/));

/** Leaves the page, replaces the site, and goes back to the page as the browser has kept it. */
async function goBackAfter(host: FaultyHost, next: TestSite, page: Page): Promise<void> {
  const isKept = () => page.evaluate(() => 'isKept' in window);
  await page.evaluate(() => Object.assign(window, { isKept: true }));
  await page.goto('about/');
  expect(await isKept()).toBe(false);
  await host.publish(next);
  // A restored page does not load.
  await page.goBack({ waitUntil: 'commit' });
  expect(await isKept()).toBe(true);
}

test('a restored page searches the index of an update', async ({
  page,
  host,
  update,
  searchPage,
}) => {
  await searchPage.open('?q=learning');
  await searchPage.answers('learning');
  await goBackAfter(host, update, page);
  await searchPage.answers('learning');
  await searchPage.field.fill('gardens');
  await searchPage.answers('gardens');
  expect(await searchPage.listPapers()).not.toEqual([]);
  await expect(notice(page)).toHaveCount(0);
});

test('a restored page of an older release offers to reload, and keeps the query', async ({
  page,
  host,
  release,
  searchPage,
}) => {
  await searchPage.open('?q=attention');
  await searchPage.answers('attention');
  await goBackAfter(host, release, page);
  await searchPage.field.fill('octree');
  await expect(notice(page).getByRole('alert')).toHaveText(UPDATED);
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await searchPage.answers('octree');
  expect(await searchPage.listPapers()).toContain('dynamic-plenoctree');
});

test('a restored page that needs a script of its release offers to reload', async ({
  page,
  host,
  release,
}) => {
  await page.goto('topics/');
  await goBackAfter(host, release, page);
  await page.keyboard.press('?');
  await expect(notice(page).getByRole('alert')).toHaveText(UPDATED);
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a restored page searches the index of an update, not the cached one', async ({
    page,
    host,
    visit,
    update,
    searchPage,
  }) => {
    await visit('search/');
    await searchPage.open('?q=octree');
    await searchPage.answers('octree');
    await goBackAfter(host, update, page);
    await searchPage.field.fill('gardens');
    await searchPage.answers('gardens');
    expect(await searchPage.listPapers()).not.toEqual([]);
  });
});
