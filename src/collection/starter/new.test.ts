import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const SCRIPT = join(import.meta.dirname, 'new.ts');
/** Makes the code fetchable by others, whatever the remote of this clone. */
const CODE = ['--code', 'https://git.example/someone/offprint'];

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Runs `npm run new` in an empty environment: without the identity that git commits with. */
function runNew(cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    ...{ cwd, encoding: 'utf8', timeout: 20_000 },
    env: { PATH: process.env.PATH, HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', ...env },
  });
  return { status, stdout, stderr: stderr.trim() };
}

describe('a new collection cannot be in', () => {
  it.each([
    ['', 'Name one folder for the collection: npm run new -- ../my-papers'],
    ['file', 'file: this is a file, or lies below one; name a folder.'],
    ['file/papers', 'file/papers: this is a file, or lies below one; name a folder.'],
    ['link', 'link: this exists already and is not a folder; choose another name.'],
    ['a'.repeat(300), /: the name is too long for the file system; choose a shorter one\.$/],
    [
      'full',
      /full\/notes\.txt already exists; name a new or empty folder, or move this file away$/,
    ],
    ['-x', /^Unknown option '-x'; see "npm run new -- --help"\.$/],
  ])('“%s”', (name, message) => {
    const cwd = createFolder();
    writeFileSync(join(cwd, 'file'), '');
    symlinkSync('nowhere', join(cwd, 'link'));
    const full = createFolder();
    writeFileSync(join(full, 'notes.txt'), '');
    symlinkSync(full, join(cwd, 'full'));
    const before = readdirSync(cwd, { recursive: true });
    const { status, stdout, stderr } = runNew(cwd, [name, ...CODE]);
    expect([status, stdout]).toEqual([['', '-x'].includes(name) ? 2 : 1, '']);
    expect(stderr).toMatch(message);
    expect(readdirSync(cwd, { recursive: true })).toEqual(before);
  });

  it.runIf(existsSync('/proc/self'))('/proc', () => {
    const { status, stderr } = runNew(createFolder(), ['/proc/papers', ...CODE]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      '/proc/papers: there is no such file or folder, or none can be created there; check the path.',
    );
  });
});

it('a new collection needs git, but no committer identity', () => {
  const cwd = createFolder();
  expect(runNew(cwd, ['papers', ...CODE], { PATH: cwd })).toEqual({
    ...{ status: 1, stdout: '' },
    stderr: expect.stringMatching(/^git is not installed, .+; install it \(https:/) as unknown,
  });
  expect(readdirSync(cwd)).toEqual([]);
  expect(runNew(cwd, ['papers', ...CODE])).toMatchObject({ status: 0, stderr: '' });
});

it.each(['Papiere für später', '--', '-x'])('a new collection can be in “%s”', (name) => {
  const cwd = createFolder();
  const { status, stdout } = runNew(cwd, [...CODE, '--', name]);
  expect(status).toBe(0);
  expect(stdout).toContain(`Next, in ${name}:`);
  expect(readdirSync(join(cwd, name))).toEqual(
    expect.arrayContaining(['.git', '.github', 'offprint.sh', 'site.yaml']),
  );
});
