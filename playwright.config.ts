import { defineConfig } from '@playwright/test';
import { SITE_NAMES, type SiteName } from './e2e/sites/sites.ts';
import type { WorkerFixtures } from './e2e/support/test.ts';
import { createLaunchOptions, ensureBrowser } from './scripts/setup/browser.ts';
import { createFirefoxOptions } from './scripts/setup/firefox.ts';

// Set once; the workers, which evaluate this file again, inherit it.
process.env.OFFPRINT_CHROMIUM ||= await ensureBrowser();

const { OFFPRINT_FIREFOX: firefox, OFFPRINT_TEST_LARGE: large } = process.env;

/** Names of the projects that build sites, for use as dependencies. */
const build = (...names: readonly SiteName[]) => names.map((name) => `build-${name}`);

export default defineConfig<object, WorkerFixtures>({
  testDir: 'e2e',
  outputDir: '.cache/e2e/results',
  fullyParallel: true,
  // Twice the default, for busy machines.
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  // One more than the cores of a small machine, because builds and pages often wait.
  workers: 3,
  // Busy machines cause timeouts. Tests that pass only on a retry are reported.
  retries: process.env.CI ? 1 : 0,
  expect: {
    timeout: 10_000,
    toHaveScreenshot: {
      // Without the platform, because letters, the only difference between platforms, are hidden.
      pathTemplate: '{testDir}/{testFileDir}/screenshots/{arg}{ext}',
      stylePath: 'e2e/awkward/hide-letters.css',
      // See "Pictures" in e2e/README.md.
      threshold: 0.02,
      maxDiffPixels: 20,
    },
  },
  reporter: [
    [process.env.CI ? 'dot' : 'list'],
    // Read by scripts/run-checks.ts.
    ['json', { outputFile: '.cache/reports/e2e.json' }],
  ],
  use: {
    // A service worker would answer requests that tests intercept; its own tests allow it.
    serviceWorkers: 'block',
    launchOptions: createLaunchOptions(process.env.OFFPRINT_CHROMIUM),
  },
  projects: [
    ...[...SITE_NAMES, ...(large === undefined ? [] : (['large'] as const))].map((name) => ({
      name: `build-${name}`,
      testMatch: 'sites/site.setup.ts',
      use: { siteName: name },
    })),
    {
      // First, because it takes longest; with one worker, because builds of a checkout wait for
      // each other.
      name: 'building',
      testDir: 'e2e/building',
      workers: 1,
      // It uses no test site, but without a dependency, all other tests would wait for it.
      dependencies: build('root'),
    },
    // With one worker each, because every worker of a project starts a browser and reads its sites.
    { name: 'files', testDir: 'e2e/built', workers: 1, dependencies: build(...SITE_NAMES) },
    {
      name: 'german',
      testDir: 'e2e/german',
      workers: 1,
      // The German site is compared with the English one.
      dependencies: build('german', 'root'),
      use: { siteName: 'german' },
    },
    {
      name: 'root',
      testMatch: /(reader|every-page|offline)\/.*\.test\.ts/,
      // A test replaces one site with the other.
      dependencies: build('root', 'awkward'),
    },
    {
      name: 'sub',
      dependencies: build('sub'),
      testMatch: /(reader|offline\/reading).*\.test\.ts/,
      // Tests of addresses and loading; the others do not depend on the base path.
      grep: /@sub/,
      use: { siteName: 'sub' },
    },
    {
      name: 'awkward',
      dependencies: build('awkward', 'hostile'),
      testMatch: /(awkward|every-page)\/.*\.test\.ts/,
      use: { siteName: 'awkward' },
    },
    // The main tasks with many papers; the site takes minutes to build.
    ...(large === undefined
      ? []
      : [
          {
            name: 'large',
            testDir: 'e2e/large',
            dependencies: build('large'),
            use: { siteName: 'large' as const },
          },
        ]),
    // A stock Firefox, if its path is set.
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            dependencies: build('root'),
            testMatch: /(reader|offline\/reading|every-page).*\.test\.ts/,
            // Not supported by the Firefox driver; see `e2e/README.md`.
            testIgnore: /(announcing|printing)\.test\.ts/,
            grepInvert: /without scripts?|@chromium/,
            timeout: 60_000,
            // Firefox takes about three times as long as Chromium.
            expect: { timeout: 15_000 },
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: createFirefoxOptions(firefox),
            },
          },
        ]),
  ],
});
