import { defineConfig } from '@playwright/test';
import type { WorkerFixtures } from './e2e/support/test.ts';
import { createLaunchOptions, ensureBrowser } from './scripts/setup/browser.ts';
import { createFirefoxOptions } from './scripts/setup/firefox.ts';

// Found once, and inherited by the workers, which read this file again.
process.env.OFFPRINT_CHROMIUM ||= await ensureBrowser();

const { OFFPRINT_FIREFOX: firefox, OFFPRINT_LARGE: large } = process.env;

export default defineConfig<object, WorkerFixtures>({
  testDir: 'e2e',
  globalSetup: './e2e/sites/build-sites.ts',
  outputDir: '.cache/e2e/results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A machine that others use too is late now and then; what passes only then is told apart.
  retries: process.env.CI ? 1 : 0,
  reporter: [
    [process.env.CI ? 'dot' : 'list'],
    // Counted by scripts/run-checks.ts.
    ['json', { outputFile: '.cache/reports/e2e.json' }],
  ],
  use: {
    // It would answer in place of what a test does to the network; its own tests allow it.
    serviceWorkers: 'block',
    launchOptions: createLaunchOptions(process.env.OFFPRINT_CHROMIUM),
  },
  projects: [
    // First, for it takes long, and in one worker: builds of a checkout wait for each other.
    { name: 'building', testDir: 'e2e/building', workers: 1 },
    { name: 'files', testDir: 'e2e/built' },
    { name: 'root', testMatch: /(reader|every-page|offline)\/.*\.test\.ts/ },
    {
      name: 'sub',
      testMatch: /(reader|offline\/reading).*\.test\.ts/,
      // What makes and reads addresses, and what is loaded, once; the rest does not know its base.
      grep: /@sub/,
      use: { siteName: 'sub' },
    },
    {
      name: 'awkward',
      testMatch: /(awkward|every-page)\/.*\.test\.ts/,
      use: { siteName: 'awkward' },
    },
    {
      name: 'german',
      testDir: 'e2e/german',
      use: { siteName: 'german' },
    },
    // The main ways through many papers, whose site takes minutes to build.
    ...(large === undefined
      ? []
      : [{ name: 'large', testDir: 'e2e/large', use: { siteName: 'large' as const } }]),
    // A stock Firefox, where its path is given.
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            testMatch: /(reader|offline\/reading|every-page).*\.test\.ts/,
            // What its driver cannot do; `e2e/README.md` says why.
            testIgnore: /(announcing|printing)\.test\.ts/,
            grepInvert: /without scripts?|@chromium/,
            timeout: 60_000,
            // It does in three seconds what takes Chromium one.
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
