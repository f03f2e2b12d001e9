import type { AddressInfo } from 'node:net';
import { test as base, expect } from '@playwright/test';
import { serveSite } from '../../scripts/serve/serve-site.ts';
import { findSite, type SiteName, type TestSite } from '../sites/sites.ts';
import { ListPage } from './list-page.ts';
import { PaperPage } from './paper-page.ts';
import { SearchPage } from './search-page.ts';
import { watchPage, type Watch } from './watch-page.ts';

interface TestFixtures {
  /**
   * On every test: the console stays empty, every request succeeds, and none goes to another host.
   */
  readonly watch: Watch;
  readonly paperPage: PaperPage;
  readonly searchPage: SearchPage;
  readonly listPage: ListPage;
}

export interface WorkerFixtures {
  /** The site under test; set by the project. */
  siteName: SiteName;
  readonly site: TestSite & { readonly url: string };
}

/**
 * Addresses in tests are relative to the site's base, without the leading slash: `goto('topics/')`.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  siteName: ['root', { option: true, scope: 'worker' }],
  site: [
    async ({ siteName }, use) => {
      const site = findSite(siteName);
      const server = await serveSite(site, 0);
      const { port } = server.address() as AddressInfo;
      await use({ ...site, url: `http://127.0.0.1:${port}${site.base}` });
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  watch: [
    async ({ context, site }, use) => {
      const watch = watchPage(context, new URL(site.url).origin);
      await use(watch);
      expect(watch.findings, 'console, requests and errors').toEqual([]);
    },
    { auto: true },
  ],
  paperPage: async ({ page }, use) => use(new PaperPage(page)),
  searchPage: async ({ page }, use) => use(new SearchPage(page)),
  listPage: async ({ page }, use) => use(new ListPage(page)),
});

export { expect };
