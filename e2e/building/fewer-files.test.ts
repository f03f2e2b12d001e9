import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { serveSite } from '../../scripts/serve/serve-site.ts';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { createBuild, test, type Build } from './run-build.ts';

// In one worker, so that the site is built only once.
test.describe.configure({ mode: 'default', timeout: 300_000 });

const SITE =
  'name: Small\ntagline: on little\ndescription: Little.\norigin: https://small.example\n';
const PAPER = '---\ntitle: On a well\nauthors: [Ada Lovelace]\narxiv: "2401.00001"\n---\n\nDeep.\n';

/** A folder on another file system, if the machine has one. */
const OTHER = '/dev/shm';
const hasOther = existsSync(OTHER) && statSync(OTHER).dev !== statSync(ROOT).dev;

let build: Build;
/** The folder of the site, and the one that contains it. */
let [out, around] = ['', ''];
test.beforeAll(async () => {
  build = createBuild({
    'site.yaml': `${SITE}citations: embedded\ncards: topics\nredirects: rules\n`,
    'papers/wells.md': PAPER,
    'topics/wells.mdx':
      '---\nname: Wells\nsummary: On wells.\ncolour: blue\nmatch: { any: [well] }\n---\n\nDeep.\n',
  });
  around = mkdtempSync(join(hasOther ? OTHER : tmpdir(), 'offprint-'));
  out = join(around, 'site');
  const { code, output } = await build.run(undefined, { into: out });
  expect(code, output).toBe(0);
});
test.afterAll(() => {
  build.remove();
  rmSync(around, { recursive: true });
});

test('a site is built into a folder on another file system', () => {
  test.skip(!hasOther, 'there is no other file system');
  expect(existsSync(join(out, 'papers/wells/index.html'))).toBe(true);
  expect(readdirSync(around)).toEqual(['site']);
});

test('a collection can have cards of topics only, and no pages of identifiers', () => {
  expect(existsSync(join(out, 'arxiv'))).toBe(false);
  expect(existsSync(join(out, 'cards/papers'))).toBe(false);
  const page = readFileSync(join(out, 'papers/wells/index.html'), 'utf8');
  expect(page).toContain('https://small.example/cards/topics/wells.png?v=');
});

test('papers without citation files can still be cited in every format', async ({ browser }) => {
  const server = await serveSite({ folder: out, base: '/' }, 0);
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/papers/wells/#cite`;
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const citation = page.locator('#citation');
    await expect(citation).toContainText('@misc{lovelace');
    await page.getByText('IEEE', { exact: true }).click();
    await expect(citation.locator(':visible').first()).toContainText('A. Lovelace, “On a well,”');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'RIS' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^lovelace\w+\.ris$/);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^TY {2}- GEN\r\n/);

    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(address);
    await expect(plain.locator('#citation')).toContainText('@misc{lovelace');
    const href = await plain
      .getByRole('link', { name: 'APA, Chicago, IEEE, MLA, Vancouver, RIS, CSL-JSON' })
      .getAttribute('href');
    const text = gunzipSync(readFileSync(join(out, href ?? ''))).toString();
    expect(text).toContain('\nAPA\nLovelace, A.');
    expect(text).toContain('\nRIS\nTY  - GEN\n');
  } finally {
    server.close();
  }
});
