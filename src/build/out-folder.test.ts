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

describe('an output folder is refused when it', () => {
  it.each([
    ['is the checkout', () => root, /delete the checkout/],
    ['holds the checkout', () => home, /delete the checkout/],
    ['is the content', () => join(root, 'content'), /delete the content/],
    ['lies in the content', () => join(root, 'content', 'papers'), /content only/],
    ['is a folder of the checkout', () => join(root, 'src'), /lies in src\//],
    ['lies in a folder of the checkout', () => join(root, 'public', 'x'), /lies in public\//],
    ['lies in a namesake of it', () => join(`${root}-sites`, 'a'), /begins like that/],
    ['is the root of the disk', () => '/', /delete the checkout/],
  ])('%s', (_what, out, reason) => {
    expect(() => check(out())).toThrow(reason);
  });

  it('holds content that is kept elsewhere', () => {
    mkdirSync(join(home, 'mine', 'content'), { recursive: true });
    expect(() => check(join(home, 'mine'), join(home, 'mine', 'content'))).toThrow(
      /delete the content/,
    );
  });

  it('leads to the checkout by a symbolic link', () => {
    symlinkSync(root, join(home, 'link'));
    expect(() => check(join(home, 'link'))).toThrow(/delete the checkout/);
  });

  it('is not empty and no build has made it', () => {
    mkdirSync(join(home, 'website'));
    writeFileSync(join(home, 'website', 'index.html'), 'mine');
    expect(() => check(join(home, 'website'))).toThrow(/Set OFFPRINT_OUT to a folder/);
  });

  it('is a file', () => {
    writeFileSync(join(home, 'file'), '');
    expect(() => check(join(home, 'file'))).toThrow(/is a file/);
  });
});

describe('an output folder is allowed when it', () => {
  it('is a namesake of the checkout', () => expect(() => check(`${root}-site`)).not.toThrow());
  it('does not exist', () => expect(() => check(join(home, 'a', 'b'))).not.toThrow());

  it('has a name that begins as the checkout’s does', () =>
    expect(() => check(`${root}-out`)).not.toThrow());

  it('is empty but for a git repository', () => {
    mkdirSync(join(home, 'gh-pages', '.git'), { recursive: true });
    expect(() => check(join(home, 'gh-pages'))).not.toThrow();
  });

  it('was marked by an earlier build', () => {
    markOutFolder(join(home, 'site'));
    writeFileSync(join(home, 'site', 'index.html'), '');
    expect(() => check(join(home, 'site'))).not.toThrow();
  });

  it('is the checkout’s own dist', () => {
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist', 'index.html'), '');
    expect(() => check(join(root, 'dist'))).not.toThrow();
  });
});
