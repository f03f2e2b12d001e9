import type { BrowserContext, Page } from '@playwright/test';
import { ListPage } from '../../e2e/support/list-page.ts';
import { SearchPage } from '../../e2e/support/search-page.ts';
import { startFaultyHost, type FaultyHost } from '../../e2e/support/faulty-host.ts';
import { openBrowser } from '../harness/browser.ts';
import type { Version } from './environment.ts';

/** A reader's browser with persistent storage, and the host of the site. */
export interface Reader {
  readonly context: BrowserContext;
  readonly host: FaultyHost;
  readonly publish: (version: Version) => Promise<void>;
  readonly openPage: (path: string) => Promise<ReaderPage>;
  /** Uncaught errors on all pages. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export interface ReaderPage {
  readonly page: Page;
  readonly search: SearchPage;
  readonly list: ListPage;
}

export async function openReader(version: Version): Promise<Reader> {
  const host = await startFaultyHost({ folder: version.reference, base: '/' });
  const browser = await openBrowser();
  const context = await browser.newContext({ baseURL: host.url });
  const errors: string[] = [];
  context.on('weberror', (error) => void errors.push(error.error().message));
  return {
    context,
    host,
    errors,
    publish: ({ reference }) => host.publish({ folder: reference, base: '/' }),
    async openPage(path) {
      const page = await context.newPage();
      await page.goto(path);
      return { page, search: new SearchPage(page), list: new ListPage(page) };
    },
    async close() {
      await browser.close();
      host.close();
    },
  };
}

/** Waits until the service worker of a page is active and has cached the files. */
export async function waitUntilCached(
  { page }: ReaderPage,
  host: FaultyHost,
  paths: readonly string[],
): Promise<void> {
  // Nothing is cached before the first user action.
  await page.keyboard.press('Shift');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  for (const path of paths) {
    await page.waitForFunction(
      async (url) => (await caches.match(url)) !== undefined,
      host.url + path,
      { timeout: 60_000, polling: 200 },
    );
  }
}
