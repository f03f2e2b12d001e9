import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeTogether } from './write-together.ts';

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-write-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it('creates folders and replaces existing files', () => {
  const folder = createFolder();
  writeFileSync(join(folder, 'a.txt'), 'old');
  writeTogether(
    new Map([
      [join(folder, 'a.txt'), 'new'],
      [join(folder, 'deep/b.txt'), 'b'],
    ]),
  );
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new');
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.txt', 'deep', 'deep/b.txt']);
});

it('writes no file if one of them cannot be written', () => {
  const folder = createFolder();
  mkdirSync(join(folder, `.b.txt.${process.pid}.draft`));
  const files = new Map([
    [join(folder, 'a.txt'), 'a'],
    [join(folder, 'b.txt'), 'b'],
  ]);
  expect(() => writeTogether(files)).toThrow();
  expect(readdirSync(folder)).not.toContain('a.txt');
});

it('removes the folders it created if a file cannot be written', () => {
  const folder = createFolder();
  writeFileSync(join(folder, 'file'), '');
  const files = new Map([
    [join(folder, 'deep/er/a.txt'), 'a'],
    [join(folder, 'file/b.txt'), 'b'],
  ]);
  expect(() => writeTogether(files)).toThrow();
  expect(readdirSync(folder)).toEqual(['file']);
});

it('removes the drafts of killed processes but not of running ones', () => {
  const folder = createFolder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(folder, `.a.txt.${pid}.draft`), 'half');
  writeFileSync(join(folder, `.a.txt.${process.ppid}.draft`), 'half');
  writeTogether(new Map([[join(folder, 'a.txt'), 'whole']]));
  expect(readdirSync(folder).sort()).toEqual([`.a.txt.${process.ppid}.draft`, 'a.txt']);
});
