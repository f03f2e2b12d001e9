import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { ROOT } from './paths.mjs';

/** Stands between Playwright and a stock Firefox. */
const STARTER = join(ROOT, 'e2e/firefox/start-firefox.mjs');

/**
 * How Playwright starts a stock Firefox.
 *
 * @param firefox its path
 */
export function createFirefoxOptions(firefox: string): LaunchOptions {
  return {
    executablePath: STARTER,
    env: { ...process.env, OFFPRINT_FIREFOX: firefox },
    // Playwright waits for a page to load when it goes back, and one that was kept whole never does.
    firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
  };
}
