import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { serveSite } from '../../scripts/serve/serve-site.ts';
import { test } from './run-build.ts';

test.describe.configure({ timeout: 120_000 });

const PAPER = '---\ntitle: On Wells\nauthors: [Ada Lovelace]\narxiv: "2401.00001"\n---\n\nDeep.\n';

test('papers without citation files can still be cited in every format', async ({
  build,
  browser,
}) => {
  build.write(
    'site.yaml',
    'name: Small\ntagline: on little\ndescription: Little.\norigin: https://small.example\ncitations: embedded\n',
  );
  build.write('papers/wells.md', PAPER);
  expect(await build.run()).toMatchObject({ code: 0 });
  const server = await serveSite({ folder: build.out, base: '/' }, 0);
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/papers/wells/#cite`;
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const citation = page.locator('#citation');
    await expect(citation).toContainText('@misc{lovelace');
    await page.getByText('IEEE', { exact: true }).click();
    await expect(citation.locator(':visible').first()).toContainText('A. Lovelace, “On Wells,”');
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
    const text = gunzipSync(readFileSync(join(build.out, href ?? ''))).toString();
    expect(text).toContain('\nAPA\nLovelace, A.');
    expect(text).toContain('\nRIS\nTY  - GEN\n');
  } finally {
    server.close();
  }
});
