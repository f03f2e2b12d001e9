import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOutFolder, markOutFolder } from './out-folder.ts';

let home: string;
let root: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'offprint-out-'));
  root = join(home, 'checkout');
  for (const folder of ['src', 'content', 'public']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const check = (out: string, content = join(root, 'content')) =>
  checkOutFolder({ out, root, content });

describe('an output folder is rejected if it', () => {
  it.each([
    ['is the checkout', () => root, /delete the checkout/],
    ['contains the checkout', () => home, /delete the checkout/],
    ['is the content', () => join(root, 'content'), /delete the content/],
    ['is inside the content', () => join(root, 'content', 'papers'), /content only/],
    ['is a folder of the checkout', () => join(root, 'src'), /is in src\//],
    ['is inside a folder of the checkout', () => join(root, 'public', 'x'), /is in public\//],
    [
      'is inside a folder with the same prefix',
      () => join(`${root}-sites`, 'a'),
      /starts with the path of the checkout/,
    ],
    ['is the root of the disk', () => '/', /delete the checkout/],
  ])('%s', (_what, out, reason) => {
    expect(() => check(out())).toThrow(reason);
  });

  it('contains content outside the checkout', () => {
    mkdirSync(join(home, 'mine', 'content'), { recursive: true });
    expect(() => check(join(home, 'mine'), join(home, 'mine', 'content'))).toThrow(
      /delete the content/,
    );
  });

  it('is a symbolic link to the checkout', () => {
    symlinkSync(root, join(home, 'link'));
    expect(() => check(join(home, 'link'))).toThrow(/delete the checkout/);
  });

  it('is not empty and was not created by a build', () => {
    mkdirSync(join(home, 'website'));
    writeFileSync(join(home, 'website', 'index.html'), 'mine');
    expect(() => check(join(home, 'website'))).toThrow(/Set OFFPRINT_OUT to a folder/);
  });

  it('is a file', () => {
    writeFileSync(join(home, 'file'), '');
    expect(() => check(join(home, 'file'))).toThrow(/is a file/);
  });
});

describe('an output folder is allowed if it', () => {
  it('is next to the folders of a repository that has only content', () => {
    expect(() =>
      checkOutFolder({ out: join(home, 'dist'), root: join(home, '.offprint'), content: home }),
    ).not.toThrow();
  });

  it('is next to the checkout with the same prefix', () =>
    expect(() => check(`${root}-site`)).not.toThrow());
  it('does not exist', () => expect(() => check(join(home, 'a', 'b'))).not.toThrow());

  it('is next to the checkout with another suffix', () =>
    expect(() => check(`${root}-out`)).not.toThrow());

  it('contains only a Git repository', () => {
    mkdirSync(join(home, 'gh-pages', '.git'), { recursive: true });
    expect(() => check(join(home, 'gh-pages'))).not.toThrow();
  });

  it('was marked by an earlier build', () => {
    markOutFolder(join(home, 'site'));
    writeFileSync(join(home, 'site', 'index.html'), '');
    expect(() => check(join(home, 'site'))).not.toThrow();
  });

  it('is dist/ of the checkout', () => {
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist', 'index.html'), '');
    expect(() => check(join(root, 'dist'))).not.toThrow();
  });
});
