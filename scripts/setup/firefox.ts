import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { ROOT } from './paths.mjs';

/** Stands between Playwright and a stock Firefox. */
const STARTER = join(ROOT, 'e2e/firefox/start-firefox.mjs');

/**
 * A Firefox of the machine, 153 or newer: `OFFPRINT_FIREFOX`, else one that is in the path.
 *
 * @returns its path; undefined where there is none, which the tests in Firefox then are skipped for
 */
export function findFirefox(): string | undefined {
  const folders = (process.env.PATH ?? '').split(':');
  const paths = ['firefox-esr', 'firefox'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return [process.env.OFFPRINT_FIREFOX ?? '', ...paths].find((path) => path && existsSync(path));
}

/** The same in CI, where Debian's package may be installed. */
export function ensureFirefox(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!findFirefox() && process.env.CI && isRoot) {
    for (const args of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'firefox-esr'],
    ]) {
      spawnSync('apt-get', args, { stdio: 'ignore', timeout: 180_000 });
    }
  }
  return findFirefox();
}

/** How Playwright starts it. */
export function createFirefoxOptions(firefox: string): LaunchOptions {
  return { executablePath: STARTER, env: { ...process.env, OFFPRINT_FIREFOX: firefox } };
}
