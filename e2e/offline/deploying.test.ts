import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hash } from '../../src/browser/list/part.ts';
import { SITES } from '../sites/sites.ts';
import { findAccessibilityFaults } from '../support/find-accessibility-faults.ts';
import { expect, notice, test, UPDATED } from './replaced-site.ts';

const OFFLINE = 'You’re offline, or the site isn’t responding.';

test.beforeEach(({ watch }) =>
  watch.allow(/^404: |Failed to (?:load|fetch)|not used within a few seconds/),
);

/** User actions that load scripts or data, except those of the search page. */
const ACTIONS: readonly {
  readonly name: string;
  readonly path: string;
  readonly act: (page: Page) => Promise<unknown>;
}[] = [
  { name: 'keyboard help', path: 'about/', act: (page) => page.keyboard.press('?') },
  {
    name: 'suggestions',
    path: 'topics/',
    act: (page) => page.getByRole('combobox', { name: 'Search papers' }).fill('octr'),
  },
  {
    name: 'a quoted sentence',
    path: 'papers/x-pool/',
    act: (page) =>
      page.evaluate(() => {
        const abstract = document.querySelector('quote-link p');
        if (abstract) getSelection()?.selectAllChildren(abstract);
      }),
  },
  {
    name: 'the map',
    path: 'map/',
    act: (page) => page.getByRole('button', { name: 'Lasso' }).click(),
  },
  {
    name: 'a chart',
    path: 'trends/',
    act: (page) => page.getByRole('checkbox', { name: 'Geometry and 3D' }).check(),
  },
  {
    name: 'reading history',
    path: 'list/',
    act: (page) => page.getByText('Reading history').click(),
  },
  {
    name: 'export of a list',
    path: `list/#papers=${hash('x-pool,nero').toString(36)}.x-pool,nero`,
    act: (page) => page.getByRole('button', { name: 'Download' }).first().click(),
  },
  {
    name: 'a comparison',
    path: 'compare/?papers=x-pool,nero',
    act: (page) => page.locator('[data-part="similar"]').scrollIntoViewIfNeeded(),
  },
];

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('an open page searches the index of an update', async ({
    page,
    host,
    update,
    searchPage,
  }) => {
    await searchPage.open('?q=learning');
    await searchPage.answers('learning');
    expect(await searchPage.results.count()).toBe(20);
    const before = await searchPage.listPapers();
    await host.publish(update);
    // When the index changes, facet counts reload the results as well.
    await searchPage.openFacet('Person');
    await expect.poll(() => searchPage.listPapers()).not.toContain(before[0]);
    await searchPage.answers('learning');
    await searchPage.field.fill('gardens');
    await searchPage.answers('gardens');
    expect(await searchPage.listPapers()).not.toEqual([]);
    await expect(notice(page)).toHaveCount(0);
  });

  test('a search works if the site is replaced between two files of the index', async ({
    page,
    host,
    update,
    searchPage,
  }) => {
    const isOld = (path: string) =>
      path.includes('/pagefind/') &&
      !path.endsWith('columns.pack') &&
      existsSync(join(SITES.root.folder, path)) &&
      !existsSync(join(SITES.awkward.folder, path));
    host.handleWith((path) => (isOld(path) ? 'delay' : 'answer'));
    await searchPage.open('?q=gardens');
    await expect.poll(() => host.requests.some(isOld)).toBe(true);
    await host.publish(update);
    host.recover();
    await searchPage.answers('gardens');
    expect(await searchPage.listPapers()).not.toEqual([]);
    await expect(notice(page)).toHaveCount(0);
  });

  for (const { name, path, act } of ACTIONS) {
    test(`after an update, ${name} offers to reload the page`, async ({ page, host, release }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      await host.publish(release);
      await act(page);
      await expect(notice(page).getByRole('alert')).toHaveText(UPDATED);
      await notice(page).getByRole('button', { name: 'Reload' }).click();
      await expect(notice(page)).toHaveCount(0);
      await page.waitForLoadState('networkidle');
      await act(page);
      await expect(notice(page)).toHaveCount(0);
    });
  }

  test('a query survives the update, in the address as well as in the field', async ({
    page,
    host,
    release,
    searchPage,
  }) => {
    // Words up to "l" and those after it are in different files of the index.
    await searchPage.open('?q=attention&sort=title');
    await searchPage.answers('attention');
    const tab = await page.context().newPage();
    await tab.goto('search/');
    await host.publish(release);

    await searchPage.field.fill('octree');
    await expect(notice(page).getByRole('alert')).toHaveText(UPDATED);
    // The results stay usable.
    expect(await searchPage.results.count()).toBeGreaterThan(0);
    await expect(searchPage.field).toBeFocused();
    // Text entered just before the reload, for which no event has been fired.
    await searchPage.field.evaluate((field: HTMLInputElement) => (field.value = 'plenoctree'));
    await notice(page).getByRole('button', { name: 'Reload' }).click();
    await searchPage.answers('plenoctree');
    await expect(page).toHaveURL(/\?q=plenoctree&sort=title$/);
    expect(await searchPage.listPapers()).toContain('dynamic-plenoctree');

    const field = tab.getByRole('main').getByRole('searchbox');
    await field.fill('octree');
    await notice(tab).getByRole('button', { name: 'Reload' }).click();
    await expect(notice(tab)).toHaveCount(0);
    await expect(field).toHaveValue('octree');
    await expect(tab.locator('[data-paper="dynamic-plenoctree"]')).toBeVisible();
  });

  test('a field of the header keeps what was typed', async ({ page, host, release }) => {
    await page.goto('topics/', { waitUntil: 'networkidle' });
    await host.publish(release);
    const field = page.getByRole('combobox', { name: 'Search papers' });
    await page.getByRole('searchbox', { name: 'Search papers' }).or(field).fill('octr');
    await notice(page).getByRole('button', { name: 'Reload' }).click();
    await expect(notice(page)).toHaveCount(0);
    await expect(field).toHaveValue('octr');
  });

  test('old scripts that a host keeps read no data of other code', async ({
    page,
    context,
    host,
    withOldScripts,
    searchPage,
    listPage,
    site,
  }) => {
    await searchPage.open();
    const list = await context.newPage();
    await list.goto('list/');
    await host.publish(withOldScripts);
    await searchPage.field.fill('octree');
    await expect(notice(page).getByRole('alert')).toHaveText(UPDATED);
    await listPage.save(site.base, ['x-pool']);
    await expect(notice(list).getByRole('alert')).toHaveText(UPDATED);
    await notice(list).getByRole('button', { name: 'Reload' }).click();
    await expect(list.locator('li:visible [data-title]')).toHaveCount(1);
  });

  test('a host that serves a page instead of a missing file is handled', async ({
    page,
    host,
    release,
    searchPage,
  }) => {
    await searchPage.open('?q=attention');
    await searchPage.answers('attention');
    await host.publish(release);
    host.handleWith((path) =>
      existsSync(join(release.folder, path))
        ? 'answer'
        : { type: 'text/html; charset=utf-8', body: '<!doctype html><title>Home</title>' },
    );
    await searchPage.field.fill('octree');
    await expect(notice(page).getByRole('alert')).toHaveText(UPDATED);
    await notice(page).getByRole('button', { name: 'Reload' }).click();
    await searchPage.answers('octree');
  });

  test('without a network, a page reports that instead of an update', async ({
    page,
    host,
    searchPage,
  }) => {
    await searchPage.open('?q=attention');
    await searchPage.answers('attention');
    host.dropAll();
    await searchPage.field.fill('octree');
    await expect(notice(page).getByRole('alert')).toHaveText(OFFLINE);
    await expect(notice(page).getByRole('button', { name: 'Reload' })).toHaveCount(0);
    await notice(page).getByRole('button', { name: 'Close' }).click();
    await expect(searchPage.field).toBeFocused();
    host.recover();
    await searchPage.retry();
    await searchPage.answers('octree');

    await page.goto('about/');
    host.dropAll();
    await page.keyboard.press('?');
    await expect(notice(page).getByRole('alert')).toHaveText(OFFLINE);
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  test('a server error is not reported as an update', async ({ page, host, watch }) => {
    watch.allow(/^503: /);
    await page.goto('about/');
    host.handleWith((path) => (path.includes('/_astro/') ? 503 : 'answer'));
    await page.keyboard.press('?');
    await expect(notice(page).getByRole('alert')).toContainText('Couldn’t load this.');
  });
});

test('with a service worker, an open page searches the index of an update', async ({
  page,
  host,
  visit,
  update,
  searchPage,
}) => {
  await visit('search/');
  await searchPage.open('?q=octree');
  await searchPage.answers('octree');
  await host.publish(update);
  // The reader returns to the page; until then, the cached index is used.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await searchPage.field.fill('gardens');
  await searchPage.answers('gardens');
  expect(await searchPage.listPapers()).not.toEqual([]);
  await expect(notice(page)).toHaveCount(0);
});

test('with a service worker, cached scripts do not read an index of other code', async ({
  page,
  host,
  visit,
  release,
  searchPage,
}) => {
  await visit('search/');
  const tab = await page.context().newPage();
  await host.publish(release);
  // The page was open before, and loads the search from the cache.
  await searchPage.field.fill('octree');
  await expect(notice(page).getByRole('alert')).toHaveText(UPDATED);
  // Meanwhile another tab installs the new worker.
  await tab.goto('about/');
  await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(notice(page)).toHaveCount(0);
  await searchPage.field.fill('octree');
  await searchPage.answers('octree');
  expect(await searchPage.listPapers()).toContain('dynamic-plenoctree');
});
