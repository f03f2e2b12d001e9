import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAnswer } from './find-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-serve-'));
const site = { folder, base: '/papers-site/' };

beforeAll(() => {
  mkdirSync(join(folder, 'topics'));
  for (const file of ['index.html', '404.html', 'topics/index.html', 'robots.txt']) {
    writeFileSync(join(folder, file), file);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const found = (file: string) => ({ status: 200, file: join(folder, file) });
const missing = { status: 404, file: join(folder, '404.html') };

describe('a static host', () => {
  it('serves files, and a folder’s index', async () => {
    expect(await findAnswer(site, '/papers-site/')).toEqual(found('index.html'));
    expect(await findAnswer(site, '/papers-site/topics/?a=b')).toEqual(found('topics/index.html'));
    expect(await findAnswer(site, '/papers-site/robots.txt')).toEqual(found('robots.txt'));
  });

  it('redirects an address without its trailing slash, with its query', async () => {
    const sent = (location: string) => ({ status: 301, location });
    expect(await findAnswer(site, '/papers-site')).toEqual(sent('/papers-site/'));
    expect(await findAnswer(site, '/papers-site/topics?a=b')).toEqual(
      sent('/papers-site/topics/?a=b'),
    );
  });

  it('serves 404.html for unknown addresses', async () => {
    for (const address of ['nope', 'topics/nope/', '%zz', '%00', 'robots.txt/']) {
      expect(await findAnswer(site, `/papers-site/${address}`)).toEqual(missing);
    }
  });

  it('names the site’s address outside its base path', async () => {
    expect(await findAnswer(site, '/topics/')).toEqual({
      status: 404,
      text: 'The site is at /papers-site/\n',
    });
  });

  it('serves nothing outside its folder', async () => {
    for (const address of ['..%2f..%2fetc%2fpasswd', '%2fetc%2fpasswd', '/etc/passwd']) {
      expect(await findAnswer(site, `/papers-site/${address}`)).toEqual(missing);
    }
  });
});
