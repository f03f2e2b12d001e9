import { test as base } from '@playwright/test';
import type { WorkerFixtures } from '../support/test.ts';
import { buildSite } from './build-site.ts';
import { findSite } from './sites.ts';

const test = base.extend<object, Pick<WorkerFixtures, 'siteName'>>({
  siteName: ['root', { option: true, scope: 'worker' }],
});

// Projects that use a site depend on this test.
test('the site is built', async ({ siteName }) => {
  // The large site takes minutes to build, and builds wait for each other.
  test.setTimeout(1_800_000);
  await buildSite(findSite(siteName));
});
