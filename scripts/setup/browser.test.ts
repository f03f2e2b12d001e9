import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findShell } from './browser.ts';

let browsers: string;
beforeEach(() => (browsers = mkdtempSync(join(tmpdir(), 'offprint-browsers-'))));
afterEach(() => rmSync(browsers, { recursive: true }));

const put = (...path: string[]): string => {
  const file = join(browsers, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
};

it.each([
  ['chrome-linux', 'headless_shell'],
  ['chrome-headless-shell-linux64', 'chrome-headless-shell'],
  ['chrome-headless-shell-win64', 'chrome-headless-shell.exe'],
])('the headless browser is found next to the other: %s/%s', (folder, name) => {
  const shell = put('chromium_headless_shell-1234', folder, name);
  put('chromium_headless_shell-1234', folder, 'headless_shell.pak');
  put('chromium_headless_shell-99', folder, name);
  expect(findShell(put('chromium-1234', 'chrome-linux', 'chrome'))).toEqual([shell]);
});

it('nothing is found without one, or for a path that is not Playwright’s', () => {
  expect(findShell(put('chromium-1234', 'chrome-linux', 'chrome'))).toEqual([]);
  expect(findShell('/usr/bin/chromium')).toEqual([]);
});
