import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { DISABLED_FEATURES } from './disabled-features.ts';
import { CACHE, ROOT } from './paths.mjs';
import { run } from './run.mjs';

/** Folder of Playwright's browsers that are downloaded for this clone. */
const BROWSERS = join(CACHE, 'browsers');

/**
 * Source of Playwright's browsers. It is probed first, because a download that cannot succeed may
 * hang.
 */
const DOWNLOADS = 'https://cdn.playwright.dev/';

const DOWNLOAD_LIMIT = 5 * 60_000;

/** Debian's package of headless Chromium, in which the tests take half the time. */
const SHELL = 'chromium-headless-shell';

/** Common locations of Chrome and Chromium; commands come first. */
const INSTALLED = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

/** Arguments with which Chromium starts in containers and sends no background requests. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${DISABLED_FEATURES.join(',')}`,
];

/**
 * Returns Playwright's launch options for a Chromium that sends no background requests and writes
 * only into the clone.
 */
export function createLaunchOptions(executablePath: string): LaunchOptions {
  const home = join(CACHE, 'home');
  return {
    executablePath,
    args: CHROMIUM_ARGS,
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_CACHE_HOME: join(home, '.cache'),
    },
  };
}

/**
 * Finds a working Chromium, and installs one if there is none. In each location, headless Chromium
 * is preferred, because it takes half the time.
 *
 * 1. `OFFPRINT_CHROMIUM` or `CHROME_PATH`
 * 2. Playwright's download, for this clone or for the user
 * 3. an installed Chrome or Chromium; in CI, the headless package is installed first if it exists
 * 4. Playwright's download, into the clone
 * 5. Debian's package, if packages may be installed
 *
 * @returns its path
 * @throws Error that says what to do
 */
export async function ensureBrowser(): Promise<string> {
  const existing =
    findRunning([process.env.OFFPRINT_CHROMIUM, process.env.CHROME_PATH]) ??
    findRunning([...getPlaywrightPaths(BROWSERS), ...getPlaywrightPaths()]) ??
    (await findInstalled());
  if (existing) return existing;
  console.log('No Chrome or Chromium was found; installing one for the browser tests …');
  const installed = (await download()) ?? (await installPackage([SHELL, 'chromium']));
  if (installed) return installed;
  throw new Error(
    'The browser tests need a Chrome or Chromium, and none could be installed. Install one, and ' +
      'if it is in an unusual folder, set CHROME_PATH to its path.',
  );
}

/** Finds a complete Chromium: the headless one has no back/forward cache. */
export function findCompleteBrowser(): string | undefined {
  const paths = [
    ...getPlaywrightPaths(BROWSERS),
    ...getPlaywrightPaths(),
    ...INSTALLED.map(findCommand),
  ];
  return findRunning(paths.filter((path) => path && !/headless[-_]shell/.test(basename(path))));
}

async function findInstalled(): Promise<string | undefined> {
  const found = findRunning(INSTALLED.map(findCommand));
  // Outside CI, nothing is installed if some browser works.
  if (!process.env.CI || found === undefined || basename(found) === SHELL) return found;
  return (await installPackage([SHELL])) ?? found;
}

function findRunning(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path && existsSync(path) && canRun(path, ['--version']));
}

function findCommand(name: string): string | undefined {
  if (name.includes('/') || name.includes('\\')) return name;
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function canRun(file: string, args: readonly string[]): boolean {
  // On Windows, Chrome opens a window instead of printing its version.
  if (process.platform === 'win32' && file.endsWith('.exe')) return true;
  return spawnSync(file, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Returns the paths at which Playwright expects its Chromium, which need not exist. */
function getPlaywrightPaths(browsers?: string): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    ['-p', 'require("@playwright/test").chromium.executablePath()'],
    { cwd: ROOT, encoding: 'utf8', env: withBrowsers(browsers) },
  );
  const path = stdout.trim();
  return path === '' ? [] : [...findShell(path), path];
}

/**
 * Finds the headless Chromium that Playwright downloads next to the complete one. Playwright does not
 * expose its path: `chromium_headless_shell-1234/…/headless_shell` next to `chromium-1234/…/chrome`.
 */
export function findShell(chromium: string): string[] {
  const [, browsers, revision] = /^(.*)[/\\]chromium-(\d+)[/\\]/.exec(chromium) ?? [];
  if (browsers === undefined) return [];
  const folder = join(browsers, `chromium_headless_shell-${revision}`);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:chrome-)?headless[-_]shell(?:\.exe)?$/.test(basename(file)))
    .map((file) => join(folder, file));
}

function withBrowsers(folder: string | undefined): NodeJS.ProcessEnv {
  return folder ? { ...process.env, PLAYWRIGHT_BROWSERS_PATH: folder } : process.env;
}

async function download(): Promise<string | undefined> {
  const isReachable = await fetch(DOWNLOADS, { method: 'HEAD', signal: AbortSignal.timeout(8_000) })
    .then(() => true)
    .catch(() => false);
  if (!isReachable) {
    console.log(`${DOWNLOADS} does not answer, so Playwright's browser cannot be downloaded.`);
    return undefined;
  }
  const cli = join(ROOT, 'node_modules/playwright/cli.js');
  const install = async (command: string) =>
    run(process.execPath, [cli, command, 'chromium'], {
      cwd: ROOT,
      env: withBrowsers(BROWSERS),
      timeout: DOWNLOAD_LIMIT,
    });
  await install('install');
  const paths = getPlaywrightPaths(BROWSERS);
  if (paths.some(existsSync) && !findRunning(paths) && mayInstallPackages()) {
    console.log('The browser lacks system packages; installing them …');
    await install('install-deps');
  }
  return findRunning(paths);
}

/** Installs the first of these Debian packages that exists, and returns the browser's path. */
async function installPackage(names: readonly string[]): Promise<string | undefined> {
  const isDebian = spawnSync('apt-get', ['--version']).status === 0;
  if (!isDebian || !mayInstallPackages()) return undefined;
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const runAptGet = async (...args: readonly string[]): Promise<void> => {
    const [file = '', ...rest] = [...root, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run(file, rest, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  };
  await runAptGet('update', '-q');
  for (const name of names) {
    await runAptGet('install', '-y', '-q', '--no-install-recommends', name);
    const installed = findRunning([findCommand(name)]);
    if (installed) return installed;
  }
  return undefined;
}

function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 || canRun('sudo', ['-n', 'true']);
}
