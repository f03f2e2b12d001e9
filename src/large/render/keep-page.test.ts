import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findPage, keepPage, type Earlier } from './keep-page.ts';
import { readManifest, writeManifest } from './manifest.ts';

const FILE = 'papers/x/index.html';

function createSite(text: string, key = 'k'): Earlier & { readonly path: string } {
  const folder = createFolder();
  const path = join(folder, FILE);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const { size, mtimeMs: time } = statSync(path);
  return { folder, path, pages: new Map([[FILE, { key, size, time }]]), isLast: true };
}

function take(key: string, earlier: readonly Earlier[], folder = createFolder()) {
  const found = findPage(FILE, key, earlier);
  return found && keepPage(found, join(folder, FILE));
}

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-keep-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('a page of an earlier site', () => {
  it('is taken over where it is made from the same', () => {
    const [site, target] = [createSite('old'), createFolder()];
    expect(take('k', [site], target)).toEqual(site.pages.get(FILE));
    expect(readFileSync(join(target, FILE), 'utf8')).toBe('old');
  });

  it('is not where it is made from something else, was changed since, or is gone', () => {
    const target = createFolder();
    expect(take('other', [createSite('old')], target)).toBeUndefined();
    const longer = createSite('old');
    writeFileSync(longer.path, 'older');
    expect(take('k', [longer], target)).toBeUndefined();
    const gone = createSite('old');
    rmSync(gone.path);
    expect(take('k', [gone], target)).toBeUndefined();
  });

  it('is taken from the next site where the first has it otherwise', () => {
    const target = createFolder();
    take('k', [createSite('one', 'other'), createSite('two')], target);
    expect(readFileSync(join(target, FILE), 'utf8')).toBe('two');
  });

  it('has another time on another machine, where only its size tells', () => {
    const site = createSite('old');
    const pages = new Map([[FILE, { key: 'k', size: 3, time: 1 }]]);
    expect(take('k', [{ ...site, pages }], createFolder())).toBeUndefined();
    expect(take('k', [{ ...site, pages, isLast: false }], createFolder())).toBeDefined();
  });
});

it('a manifest comes back as it was written, and what is none is empty', () => {
  const path = join(createFolder(), 'state', 'pages');
  expect(readManifest(path)).toEqual(new Map());
  const pages = createSite('old').pages;
  writeManifest(path, pages);
  expect(readManifest(path)).toEqual(pages);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*/, 'offprint pages 0'));
  expect(readManifest(path)).toEqual(new Map());
});
