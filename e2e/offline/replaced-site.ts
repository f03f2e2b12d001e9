import { rmSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { SITES, type TestSite } from '../sites/sites.ts';
import { createRelease, createUpdate } from '../support/create-release.ts';
import { expect, test as base } from './offline-site.ts';

interface Releases {
  /** The same papers built by other code, on a host that deletes the old scripts. */
  readonly release: TestSite;
  /** The same, on a host that keeps the old scripts. */
  readonly withOldScripts: TestSite;
  /** The same scripts with the search index of other papers. */
  readonly update: TestSite;
}

/** Fixtures of tests that replace the site. */
export const test = base.extend<object, Releases>({
  release: [
    async ({ site }, use) => useTemporarySite(createRelease(site), use),
    { scope: 'worker' },
  ],
  withOldScripts: [
    async ({ site }, use) => useTemporarySite(createRelease(site, true), use),
    { scope: 'worker' },
  ],
  update: [
    async ({ site }, use) => useTemporarySite(createUpdate(site, SITES.awkward), use),
    { scope: 'worker' },
  ],
});

async function useTemporarySite(
  site: TestSite,
  use: (site: TestSite) => Promise<void>,
): Promise<void> {
  await use(site);
  rmSync(site.folder, { recursive: true });
}

export const UPDATED = 'This site has been updated.';

export const notice = (page: Page): Locator =>
  page.locator('.notice').filter({ has: page.getByRole('alert') });

export { expect };
