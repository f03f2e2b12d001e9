import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { ROOT } from './paths.mjs';

/** The proxy between Playwright and a stock Firefox. */
const STARTER = join(ROOT, 'e2e/firefox/start-firefox.mjs');

/**
 * Returns Playwright's launch options for a stock Firefox.
 *
 * @param firefox its path
 */
export function createFirefoxOptions(firefox: string): LaunchOptions {
  return {
    executablePath: STARTER,
    env: { ...process.env, OFFPRINT_FIREFOX: firefox },
    // Playwright waits for a load event after going back, which a page from the back/forward cache
    // does not fire.
    firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
  };
}
