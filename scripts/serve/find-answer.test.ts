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
  it('answers a folder with its index, and a file with itself', async () => {
    expect(await findAnswer(site, '/papers-site/')).toEqual(found('index.html'));
    expect(await findAnswer(site, '/papers-site/topics/?a=b')).toEqual(found('topics/index.html'));
    expect(await findAnswer(site, '/papers-site/robots.txt')).toEqual(found('robots.txt'));
  });

  it('sends an address without its last slash on, with its query', async () => {
    const sent = (location: string) => ({ status: 301, location });
    expect(await findAnswer(site, '/papers-site')).toEqual(sent('/papers-site/'));
    expect(await findAnswer(site, '/papers-site/topics?a=b')).toEqual(
      sent('/papers-site/topics/?a=b'),
    );
  });

  it('answers what is not there with 404.html', async () => {
    for (const address of ['nope', 'topics/nope/', '%zz', '%00', 'robots.txt/']) {
      expect(await findAnswer(site, `/papers-site/${address}`)).toEqual(missing);
    }
  });

  it('says where the site stands when asked outside its base', async () => {
    expect(await findAnswer(site, '/topics/')).toEqual({
      status: 404,
      text: 'The site stands at /papers-site/\n',
    });
  });

  it('gives nothing from outside its folder', async () => {
    for (const address of ['..%2f..%2fetc%2fpasswd', '%2fetc%2fpasswd', '/etc/passwd']) {
      expect(await findAnswer(site, `/papers-site/${address}`)).toEqual(missing);
    }
  });
});
