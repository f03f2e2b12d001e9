import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findPage, reusePage, type ExistingSite } from './reuse-page.ts';
import { readManifest, writeManifest } from './manifest.ts';

const FILE = 'papers/x/index.html';

function createSite(text: string, key = 'k'): ExistingSite & { readonly path: string } {
  const folder = createFolder();
  const path = join(folder, FILE);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const { size, mtimeMs: time } = statSync(path);
  return { folder, path, pages: new Map([[FILE, { key, size, time }]]), isLast: true };
}

function take(key: string, earlier: readonly ExistingSite[], folder = createFolder()) {
  const found = findPage(FILE, key, earlier);
  return found && reusePage(found, join(folder, FILE));
}

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-keep-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('a page of an existing site', () => {
  it('is reused if its key is the same', () => {
    const [site, target] = [createSite('old'), createFolder()];
    expect(take('k', [site], target)).toEqual(site.pages.get(FILE));
    expect(readFileSync(join(target, FILE), 'utf8')).toBe('old');
  });

  it('is not reused if its key differs, or it was changed or removed', () => {
    const target = createFolder();
    expect(take('other', [createSite('old')], target)).toBeUndefined();
    const longer = createSite('old');
    writeFileSync(longer.path, 'older');
    expect(take('k', [longer], target)).toBeUndefined();
    const gone = createSite('old');
    rmSync(gone.path);
    expect(take('k', [gone], target)).toBeUndefined();
  });

  it('is reused from the next site if the first has another key', () => {
    const target = createFolder();
    take('k', [createSite('one', 'other'), createSite('two')], target);
    expect(readFileSync(join(target, FILE), 'utf8')).toBe('two');
  });

  it('of a shard is checked by size only', () => {
    const site = createSite('old');
    const pages = new Map([[FILE, { key: 'k', size: 3, time: 1 }]]);
    expect(take('k', [{ ...site, pages }], createFolder())).toBeUndefined();
    expect(take('k', [{ ...site, pages, isLast: false }], createFolder())).toBeDefined();
  });
});

it('a manifest is read back unchanged, and an invalid one is empty', () => {
  const path = join(createFolder(), 'state', 'pages');
  expect(readManifest(path)).toEqual(new Map());
  const pages = createSite('old').pages;
  writeManifest(path, pages);
  expect(readManifest(path)).toEqual(pages);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*/, 'offprint pages 0'));
  expect(readManifest(path)).toEqual(new Map());
});
