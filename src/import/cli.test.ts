import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 });

const folder = import.meta.dirname;
const content = await mkdtemp(join(tmpdir(), 'offprint-cli-'));

/** Runs the command as npm does. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = promisify(execFile)(process.execPath, [join(folder, 'cli.ts'), ...args], {
    env: { ...process.env, OFFPRINT_CONTENT: content },
  });
  return command.then(
    (output) => ({ code: 0, ...output }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
}

test('--help prints the usage', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('Usage: npm run import -- FILE...');
});

test('an invalid option fails with a message of one line', async () => {
  const { code, stderr } = await run('--repare');
  expect(code).toBe(2);
  expect(stderr).toContain("'--repare'");
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('a missing file is reported by name, without a stack trace', async () => {
  const { code, stdout, stderr } = await run(join(folder, 'missing.txt'));
  expect(code).toBe(1);
  expect(stdout).toContain('missing.txt  cannot be read: there is no such file');
  expect(stderr).not.toContain('    at ');
});

test('papers are written to OFFPRINT_CONTENT', async () => {
  const metadata = join(folder, 'fixtures', 'trending.metadata.txt');
  const { code, stdout } = await run(
    ...[join(folder, 'fixtures', 'trending.txt'), '--metadata', metadata, '--repair'],
  );
  expect(code).toBe(0);
  expect(stdout).toContain('43 entries: 43 added, 0 updated');
  expect(stdout).toContain('72 proposed in 15 papers; 72 applied now');
  const papers = await readdir(join(content, 'papers'));
  expect(papers.filter((name) => name.endsWith('.md'))).toHaveLength(43);
});

test('a full disk changes nothing and leaves no temporary files', async () => {
  const before = await readdir(join(content, 'papers'));
  const page = join(content, '..', `offprint-cli-${process.pid}.jsonl`);
  const lines = Array.from({ length: 9 }, (_, index) =>
    JSON.stringify({ title: `Title ${index}`, abstract: 'Long. '.repeat(2000) }),
  );
  await writeFile(page, lines.join('\n'));
  // Like a full disk, a limit on file sizes fails in the middle of a file.
  const command = `ulimit -f 8; exec '${process.execPath}' '${join(folder, 'cli.ts')}' '${page}'`;
  const { code, stderr } = await promisify(execFile)('bash', ['-c', command], {
    env: { ...process.env, OFFPRINT_CONTENT: content },
  }).then(
    () => ({ code: 0, stderr: '' }),
    (error: unknown) => error as { code: number; stderr: string },
  );
  await rm(page);
  expect(code).toBe(2);
  expect(stderr).toMatch(/: .*raise the limit.*\. Nothing was imported or changed/);
  expect(await readdir(join(content, 'papers'))).toEqual(before);
  expect(await readdir(join(content, '..'))).not.toContain(`.${basename(content)}.import`);
});
