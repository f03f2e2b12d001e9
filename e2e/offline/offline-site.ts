import type { Page } from '@playwright/test';
import { INDEX_ENTRY } from '../../src/browser/offline/plan.ts';
import { test as base, expect } from '../support/test.ts';
import { startFaultyHost, type FaultyHost } from '../support/faulty-host.ts';
import { watchPage } from '../support/watch-page.ts';

interface OfflineFixtures {
  readonly host: FaultyHost;
  /**
   * Opens a page and waits until the worker has cached it and everything that it caches in advance.
   */
  readonly visit: (path?: string) => Promise<void>;
  /** Waits until a page or file of the site is cached. */
  readonly waitForCached: (path: string) => Promise<void>;
}

/** Tests of the service worker have their own host, which they may break. */
export const test = base.extend<OfflineFixtures>({
  serviceWorkers: 'allow',
  baseURL: async ({ host }, use) => use(host.url),
  host: async ({ site }, use) => {
    const host = await startFaultyHost(site);
    await use(host);
    host.close();
  },
  watch: async ({ context, host }, use) => {
    const watch = watchPage(context, new URL(host.url).origin);
    // These messages come from the browser if the host does not respond.
    watch.allow(/Failed to load resource|^failed: |^503: /);
    // Firefox reports requests that were pending during navigation.
    watch.allow(/^uncaught: Failed to load .* A ServiceWorker intercepted the request/);
    await use(watch);
    expect(watch.findings, 'console, requests and errors').toEqual([]);
  },
  waitForCached: async ({ page, host }, use) => {
    await use(async (path) => {
      await expect
        .poll(() => isCached(page, host.url + path), { message: path, timeout: 30_000 })
        .toBe(true);
    });
  },
  visit: async ({ page, waitForCached }, use) => {
    await use(async (path = '') => {
      await page.goto(path);
      // The first user action; nothing is cached before it.
      await page.keyboard.press('Shift');
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
      await waitForCached(INDEX_ENTRY);
      await waitForCached(path.replace(/[?#].*/, ''));
    });
  },
});

async function isCached(page: Page, url: string): Promise<boolean> {
  return page.evaluate(async (address) => (await caches.match(address)) !== undefined, url);
}

export { expect };
