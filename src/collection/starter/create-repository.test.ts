import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateWorkflow } from '@action-validator/core';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { createRepository, findCode } from './create-repository.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CODE = { repository: 'someone/offprint', commit: '0123456789'.repeat(4) };

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-repository-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
    encoding: 'utf8',
  });

interface Workflow {
  readonly jobs: Record<
    string,
    { readonly steps: readonly { uses?: string; with?: Record<string, string> }[] }
  >;
}

it('a new repository can be committed, and its workflow builds with a fixed commit', () => {
  const folder = createFolder();
  expect(createRepository(folder, { root: ROOT, code: CODE })).toEqual([
    ...['.gitignore', 'README.md', '.github/workflows/publish.yml'],
  ]);
  const text = readFileSync(join(folder, '.github/workflows/publish.yml'), 'utf8');
  expect(validateWorkflow(text).errors).toEqual([]);
  expect(text).not.toContain('OFFPRINT_RE');
  const checkouts = Object.values((parse(text) as Workflow).jobs)
    .flatMap(({ steps }) => steps)
    .filter((step) => step.with?.repository);
  expect(checkouts.length).toBe(2);
  for (const step of checkouts) {
    expect(step.with).toMatchObject({ repository: CODE.repository, ref: CODE.commit });
  }
  expect(text).toContain('working-directory: .offprint\n');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Start');
  expect(git(folder, 'ls-files').trim().split('\n')).toHaveLength(3);
  expect(git(folder, 'branch', '--show-current').trim()).toBe('main');
});

it('existing files are left as they are', () => {
  const folder = createFolder();
  writeFileSync(join(folder, 'README.md'), 'Mine.\n');
  expect(createRepository(folder, { root: ROOT, code: undefined })).not.toContain('README.md');
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('Mine.\n');
});

it('the code is found by the remote of its clone', () => {
  const folder = createFolder();
  expect(findCode(folder)).toBeUndefined();
  git(folder, 'init', '--quiet');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'One');
  expect(findCode(folder)).toBeUndefined();
  for (const address of [
    'git@github.com:someone/offprint.git',
    'https://github.com/someone/offprint',
  ]) {
    git(folder, 'remote', 'add', 'origin', address);
    const commit = git(folder, 'rev-parse', 'HEAD').trim();
    expect(findCode(folder)).toEqual({ repository: 'someone/offprint', commit });
    git(folder, 'remote', 'remove', 'origin');
  }
});
