import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { extract } from 'tar';
import { serveSite } from '../../scripts/serve/serve-site.ts';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { SITES } from '../sites/sites.ts';
import { parsePage } from './parse-page.ts';
import { readBuiltSite } from './read-built-site.ts';

const site = SITES.sub;

test('the archive of a site works on any server', async () => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'offprint-walk-'));
  execFileSync(process.execPath, ['scripts/snapshot.ts', '--built', '--out', folder], {
    cwd: ROOT,
    env: {
      ...process.env,
      OFFPRINT_CONTENT: site.content,
      OFFPRINT_OUT: site.folder,
      OFFPRINT_BASE: site.base,
      SOURCE_DATE_EPOCH: '1795478400',
    },
  });
  expect(readdirSync(folder)).toEqual(['offprint-2026-11-24.tar.gz']);
  await extract({ file: join(folder, 'offprint-2026-11-24.tar.gz'), cwd: folder });

  const server = await serveSite({ folder: join(folder, 'offprint'), base: '/' }, 0);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const seen = new Set<string>();
  const lost: string[] = [];
  const waiting = [`${origin}/`];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const response = await fetch(url);
    const text = await response.text();
    if (response.status !== 200) lost.push(url);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    waiting.push(...listLocal(text, url, origin));
  }
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });

  expect(lost).toEqual([]);
  const walked = [...seen].filter((url) => url.startsWith(`${origin}${site.base}papers/`));
  expect(walked.length).toBeGreaterThan(40);
  expect(seen.size).toBeGreaterThan(readBuiltSite(site).pages.size - 2);
});

/**
 * Addresses on the page's own host, without fragments and without references in the head to other
 * pages.
 */
function listLocal(html: string, here: string, origin: string): string[] {
  return parsePage('', html).elements.flatMap(({ name, attributes }) => {
    const written = attributes.get('href') ?? attributes.get('src');
    if (written === undefined || attributes.get('rel') === 'canonical' || name === 'base')
      return [];
    const url = new URL(written, here);
    url.hash = '';
    return url.origin === origin ? [url.href] : [];
  });
}
