import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract, list } from 'tar';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packSite } from './pack-site.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-snapshot-'));
  site = join(folder, 'site');
  mkdirSync(join(site, 'papers'), { recursive: true });
  for (const file of ['index.html', 'papers/index.html', '.offprint', '.nojekyll']) {
    writeFileSync(join(site, file), file);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const pack = async (name: string, base: string) => {
  const file = join(folder, name);
  await packSite({ folder: site, base }, 'small', { file, workspace: join(folder, 'workspace') });
  return file;
};

describe('an archive of the site', () => {
  test('contains the site at its sub-path, with an entry page and instructions', async () => {
    const names: string[] = [];
    await list({
      file: await pack('a.tar.gz', '/sub/'),
      onReadEntry: ({ path }) => names.push(path),
    });
    expect(names).toEqual([
      'small/README.txt',
      'small/index.html',
      'small/sub/.nojekyll',
      'small/sub/index.html',
      'small/sub/papers/index.html',
    ]);
  });

  test('contains every file, and overwrites no file of a site at the root', async () => {
    await extract({ file: await pack('a.tar.gz', '/'), cwd: folder });
    expect(readFileSync(join(folder, 'small/index.html'), 'utf8')).toBe('index.html');
    expect(readFileSync(join(folder, 'small/papers/index.html'), 'utf8')).toBe('papers/index.html');
  });

  test('is reproducible, byte for byte', async () => {
    const first = readFileSync(await pack('a.tar.gz', '/'));
    utimesSync(join(site, 'index.html'), 1, 1);
    chmodSync(join(site, 'index.html'), 0o600);
    expect(readFileSync(await pack('b.tar.gz', '/')).equals(first)).toBe(true);
  });

  test('leaves no files behind if there is no site', async () => {
    rmSync(site, { recursive: true });
    await expect(pack('a.tar.gz', '/')).rejects.toThrow();
    expect(readdirSync(folder, { recursive: true })).toEqual(['workspace']);
  });
});
