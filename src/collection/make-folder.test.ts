import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from './make-folder.mjs';

function createParent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it('creates a folder and those above it, and lists the new ones', () => {
  const parent = createParent();
  expect(makeFolder(join(parent, 'a/b'))).toEqual([join(parent, 'a'), join(parent, 'a/b')]);
  expect(makeFolder(join(parent, 'a/b'))).toEqual([]);
  expect(makeFolder(join(parent, 'a/c'))).toEqual([join(parent, 'a/c')]);
});

it('names the path at which it failed: a file, or a dangling link', () => {
  const parent = createParent();
  writeFileSync(join(parent, 'file'), '');
  symlinkSync('nowhere', join(parent, 'link'));
  const fail = (code: string, path: string) =>
    expect.objectContaining({ code, path: join(parent, path) }) as unknown;
  expect(() => makeFolder(join(parent, 'file'))).toThrow(fail('EEXIST', 'file'));
  expect(() => makeFolder(join(parent, 'file/a/b'))).toThrow(fail('ENOTDIR', 'file/a'));
  expect(() => makeFolder(join(parent, 'link/a'))).toThrow(fail('EEXIST', 'link'));
});

it.runIf(existsSync('/proc/self'))(
  'fails at once in a file system that allows no new folders',
  () => {
    expect(() => makeFolder('/proc/papers/topics')).toThrow(
      expect.objectContaining({ code: 'ENOENT', path: '/proc/papers' }) as Error,
    );
  },
);
