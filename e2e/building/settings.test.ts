import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { findTraces } from './find-traces.ts';
import { test } from './run-build.ts';

test.describe.configure({ timeout: 240_000 });

/** A dark site with all features off, and with content that each of them would show. */
const PLAIN: Readonly<Record<string, string>> = {
  'site.yaml': `name: Small
tagline: on little
description: Little.
origin: https://small.example
theme: dark
subscribe: { action: 'https://lists.example/' }
features: { map: false, trends: false, mentions: false, results: false, compare: false, people: false, venues: false, years: false, list: false, lists: false, feeds: false, cards: false, digest: false }
`,
  'lists/start.mdx': '---\ntitle: Start\nsummary: Here.\n---\n\n<Paper id="good" />\n',
  ...Object.fromEntries(
    ['good', 'third', 'fourth'].map((id) => [
      `papers/${id}.md`,
      `---\ntitle: ${id}\nauthors: [Ada Lamp]\nvenue: LAMPS\nsubmitted: 2024-01-02\n---\n\nAll is well: 90.1% on ImageNet, up from 80%.\n`,
    ]),
  ),
};

test('two concurrent builds succeed, a paper may only be removed with the setting for it, and features can be off', async ({
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

  for (const [file, text] of Object.entries(PLAIN)) build.write(file, text);
  expect(await build.run(undefined, { args: ['--fewer'] })).toMatchObject({ code: 0 });
  expect(existsSync(join(build.out, 'papers/second'))).toBe(false);
  const read = (path: string) => readFileSync(join(build.out, path), 'utf8');
  expect(read('papers/index.html')).not.toContain('Second');

  // The same build shows that a feature that is off leaves nothing behind.
  expect(findTraces(build.out, 'https://small.example')).toEqual([]);
  expect(read('papers/good/index.html')).toMatch(/<html[^>]* data-theme="?dark/);
  expect(read('papers/good/index.html')).toMatch(/Ada Lamp[^]*LAMPS/);
  expect(read('papers.json')).not.toContain('"results"');
  expect(read('index.html')).not.toContain('lists.example');

  // Its address is free for a page of the maintainer.
  build.write('pages/people.mdx', '---\ntitle: Members\ndescription: Us.\n---\n\nAda Lamp.\n');
  build.write('pages/map.mdx', '---\ntitle: Way\ndescription: To us.\n---\n\nTurn left.\n');
  expect(await build.run()).toMatchObject({ code: 0 });
  expect(read('people/index.html')).toMatch(/<h1[^>]*>Members/);
  expect(read('map/index.html')).toMatch(/<h1[^>]*>Way/);
});

test('a build rejects an output folder with other files', async ({ build }) => {
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
