import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { test } from './run-build.ts';

test.describe.configure({ timeout: 240_000 });

test('two concurrent builds succeed, and a paper may only be removed with the setting for it', async ({
  build,
}) => {
  build.write('papers/second.md', '---\ntitle: Second\n---\n\nMore.\n');
  const both = await Promise.all([build.run(), build.run()]);
  expect(both.map(({ code, output }) => (code === 0 ? 0 : output))).toEqual([0, 0]);
  expect(both.some(({ output }) => output.includes('Waiting up to'))).toBe(true);
  expect(existsSync(join(build.out, 'papers/second/index.html'))).toBe(true);

  rmSync(join(build.content, 'papers/second.md'));
  // An added paper does not compensate for a removed one.
  build.write('papers/third.md', '---\ntitle: Third\n---\n\nMore.\n');
  build.write('papers/fourth.md', '---\ntitle: Fourth\n---\n\nMore.\n');
  const stopped = await build.run();
  expect(stopped.code).toBe(1);
  expect(stopped.output).toMatch(/has 2 papers, and this one has 3\..*\n {2}papers\/second\n/s);
  expect(existsSync(join(build.out, 'papers/second/index.html'))).toBe(true);

  expect(await build.run(undefined, { args: ['--fewer'] })).toMatchObject({ code: 0 });
  expect(existsSync(join(build.out, 'papers/second'))).toBe(false);
  expect(readFileSync(join(build.out, 'papers/index.html'), 'utf8')).not.toContain('Second');
});

test('a build refuses an output folder with other files', async ({ build }) => {
  build.write('../out/thesis.txt', 'Ten years of work');
  const { code, output } = await build.run();
  expect(code).toBe(1);
  expect(output).toContain(build.out);
  expect(readdirSync(build.out)).toEqual(['thesis.txt']);
});

test('a site is built into a folder on another file system', async ({ build }) => {
  const other = '/dev/shm';
  test.skip(
    !existsSync(other) || statSync(other).dev === statSync(ROOT).dev,
    'there is no other file system',
  );
  const folder = mkdtempSync(join(other, 'offprint-'));
  try {
    const { code, output } = await build.run(undefined, { into: join(folder, 'site') });
    expect(code, output).toBe(0);
    expect(existsSync(join(folder, 'site/papers/good/index.html'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['site']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
