import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeTogether } from '../lock/write-together.ts';
import { initRepository, listRepositoryFiles } from './create-repository.ts';
import { findCode, type Code } from './find-code.ts';
import { REPOSITORY_HOSTS, type RepositoryHost } from './host-files.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CODE: Code = {
  address: 'https://git.example/someone/offprint',
  version: '0123456789'.repeat(4),
  isPublished: true,
};

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-repository-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function create(host: RepositoryHost, code = CODE) {
  const folder = createFolder();
  const files = listRepositoryFiles(folder, { root: ROOT, code, host });
  writeTogether(new Map([...files].map(([name, text]) => [join(folder, name), text])));
  initRepository(folder);
  return {
    folder,
    written: [...files.keys()],
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
  };
}

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
    encoding: 'utf8',
  });

describe.each(REPOSITORY_HOSTS)('a new repository for %s', (host) => {
  it('can be committed without changes', () => {
    const { folder, written } = create(host);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'Start');
    expect(git(folder, 'ls-files').trim().split('\n').sort()).toEqual(written.toSorted());
    expect(git(folder, 'branch', '--show-current').trim()).toBe('main');
  });

  it('runs every command through the script that names the version of the code', () => {
    const { written, read } = create(host);
    expect(read('offprint.sh')).toContain(`CODE='${CODE.address}'\nVERSION='${CODE.version}'\n`);
    const publishing = written.filter((name) => /\.(?:yml|sh)$/.test(name));
    for (const name of publishing.filter((each) => each !== 'offprint.sh')) {
      expect(read(name)).not.toMatch(/\bnpm\b|content\//);
      expect(read(name)).toContain('sh offprint.sh ');
    }
    expect(read('README.md')).toContain(CODE.address);
    expect(read('README.md')).toContain(
      { github: 'git@github.com', gitlab: 'git@gitlab.com', server: 'sh publish.sh' }[host],
    );
  });
});

it('the workflows of a new repository are valid', () => {
  const { folder, read } = create('github');
  const names = readdirSync(join(folder, '.github/workflows'));
  expect(names.sort()).toEqual(['import.yml', 'publish.yml']);
  for (const name of names) {
    expect(validateWorkflow(read(`.github/workflows/${name}`)).errors).toEqual([]);
  }
});

it('the pipeline of a new repository is valid', () => {
  const { folder, read } = create('gitlab');
  git(folder, 'remote', 'add', 'origin', 'git@gitlab.com:someone/papers.git');
  const program = join(ROOT, 'node_modules/gitlab-ci-local/dist/index.js');
  const list = () =>
    execFileSync(process.execPath, [program, '--list-csv'], {
      ...{
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: folder },
        stdio: 'pipe',
      },
    });
  expect(
    list()
      .split('\n')
      .map((line) => line.split(';')[0]),
  ).toEqual(expect.arrayContaining(['pages', 'record']));
  writeFileSync(
    join(folder, '.gitlab-ci.yml'),
    read('.gitlab-ci.yml').replace('expose_as:', 'exposed_as:'),
  );
  expect(list).toThrow(/'exposed_as' property is not expected/);
});

it('shell syntax in the address of the code is quoted', () => {
  const { folder } = create('github', { ...CODE, address: "/home/o'hara/$HOME/$&" });
  const script = `${readFileSync(join(folder, 'offprint.sh'), 'utf8').split('if [')[0]}echo "$CODE"`;
  expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe("/home/o'hara/$HOME/$&\n");
});

it.skipIf(process.platform === 'win32')('packages of the collection itself are installed', () => {
  const code = createFolder();
  writeFileSync(join(code, 'package-lock.json'), '{}');
  git(code, 'init', '--quiet', '--initial-branch=main');
  git(code, 'add', '.');
  git(code, 'commit', '--quiet', '--message', 'One');
  const version = git(code, 'rev-parse', 'HEAD').trim();
  const { folder } = create('github', { ...CODE, address: code, version });
  writeFileSync(join(folder, 'package.json'), '{}');
  // Stands in for npm, and prints how it was called.
  const programs = createFolder();
  writeFileSync(join(programs, 'npm'), '#!/bin/sh\necho "$@"\n', { mode: 0o755 });
  const env = { ...process.env, PATH: `${programs}:${process.env.PATH ?? ''}` };
  const output = execFileSync('sh', ['offprint.sh', 'install'], { cwd: folder, env });
  expect(output.toString().trim().split('\n')).toEqual([
    'install --no-audit --no-fund',
    `install --no-audit --no-fund --prefix ${folder}`,
  ]);
});

describe('code that others cannot fetch', () => {
  const readLine = (script: string, line: number) => script.split('\n')[line - 1];

  it('is reported with the line of its address if it is a folder', () => {
    const { read } = create('gitlab', { ...CODE, address: ROOT, isPublished: false });
    expect(readLine(read('offprint.sh'), 7)).toBe(`CODE='${ROOT}'`);
    expect(read('README.md')).toContain('`offprint.sh:7`: CODE is a folder on this computer');
    expect(read('README.md')).toContain("such as `CODE='https://github.com/OWNER/offprint'`.\n");
    expect(read('README.md')).not.toContain(ROOT);
  });

  it('is reported with the line of its version if it is not pushed', () => {
    const { read } = create('github', { ...CODE, isPublished: false });
    expect(readLine(read('offprint.sh'), 8)).toBe(`VERSION='${CODE.version}'`);
    expect(read('README.md')).toContain(
      `\`offprint.sh:8\`: VERSION is a commit that ${CODE.address} does not have yet.`,
    );
    expect(create('github').read('README.md')).not.toContain('offprint.sh:');
  });
});

it('existing files are not changed', () => {
  const folder = createFolder();
  writeFileSync(join(folder, 'README.md'), 'Mine.\n');
  const files = listRepositoryFiles(folder, { root: ROOT, code: CODE, host: 'github' });
  expect([...files.keys()]).toContain('offprint.sh');
  expect([...files.keys()]).not.toContain('README.md');
});

it('a folder inside another repository is rejected unless it is a repository itself', () => {
  const outer = createFolder();
  git(outer, 'init', '--quiet');
  const folder = join(outer, 'sub/papers');
  const list = () => listRepositoryFiles(folder, { root: ROOT, code: CODE, host: 'github' });
  expect(list).toThrow(`${folder} is inside the repository ${outer}, `);
  initRepository(folder);
  expect(list().has('offprint.sh')).toBe(true);
});

describe('the code', () => {
  const createClone = () => {
    const folder = createFolder();
    git(folder, 'init', '--quiet', '--initial-branch=main');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'One');
    return { folder, version: git(folder, 'rev-parse', 'HEAD').trim() };
  };

  it.each([
    ['git@github.com:someone/offprint.git', 'https://github.com/someone/offprint'],
    ['ssh://git@git.example:2222/group/sub/offprint', 'https://git.example/group/sub/offprint'],
    ['https://github.com/someone/offprint.git', 'https://github.com/someone/offprint.git'],
  ])('is found by the remote of its clone: %s', (remote, address) => {
    const { folder, version } = createClone();
    git(folder, 'remote', 'add', 'origin', remote);
    expect(findCode(folder)).toEqual({ address, version, isPublished: false });
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(findCode(folder)).toMatchObject({ isPublished: true });
  });

  it('has the address that the maintainer specifies, or otherwise the folder of the clone', () => {
    const { folder, version } = createClone();
    expect(findCode(folder, CODE.address)).toEqual({ ...CODE, version });
    expect(findCode(`${folder}/`)).toEqual({ address: folder, version, isPublished: false });
    expect(findCode(folder, folder)).toMatchObject({ address: folder, isPublished: false });
  });

  it.each(['offprint', '--upload-pack=x', 'https://', 'git@host.example'])(
    'must have a valid address: %s',
    (address) => {
      expect(() => findCode(createClone().folder, address)).toThrow(
        `--code "${address}" is not the address of a repository; write one such as https://`,
      );
    },
  );

  it('must be a clone', () => {
    expect(() => findCode(createFolder())).toThrow(/clone it with git/);
  });
});
