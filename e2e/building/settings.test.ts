import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findTraces } from './find-traces.ts';
import { test } from './run-build.ts';

test.describe.configure({ timeout: 480_000 });

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
  ...Object.fromEntries(['good', 'second'].map((id) => [`papers/${id}.md`, formatPaper(id)])),
};

function formatPaper(title: string): string {
  return `---\ntitle: ${title}\nauthors: [Ada Lamp]\nvenue: LAMPS\nsubmitted: 2024-01-02\n---\n\nAll is well: 90.1% on ImageNet, up from 80%.\n`;
}

test('two concurrent builds succeed, a paper may only be removed with the setting for it, and features can be off', async ({
  build,
}) => {
  for (const [file, text] of Object.entries(PLAIN)) build.write(file, text);
  const both = await Promise.all([build.run(), build.run()]);
  expect(both.map(({ code, output }) => (code === 0 ? 0 : output))).toEqual([0, 0]);
  expect(both.some(({ output }) => output.includes('Waiting up to'))).toBe(true);
  expect(existsSync(join(build.out, 'papers/second/index.html'))).toBe(true);

  rmSync(join(build.content, 'papers/second.md'));
  // An added paper does not compensate for a removed one.
  build.write('papers/third.md', formatPaper('third'));
  build.write('papers/fourth.md', formatPaper('fourth'));
  const stopped = await build.run();
  expect(stopped.code).toBe(1);
  expect(stopped.output).toMatch(
    /contained 2 papers, and this one contains 3\..*\n {2}papers\/second\n/s,
  );
  expect(existsSync(join(build.out, 'papers/second/index.html'))).toBe(true);

  expect(await build.run(undefined, { args: ['--fewer'] })).toMatchObject({ code: 0 });
  expect(existsSync(join(build.out, 'papers/second'))).toBe(false);
  const read = (path: string) => readFileSync(join(build.out, path), 'utf8');
  expect(read('papers/index.html')).not.toContain('papers/second');

  // The same build shows that a feature that is off leaves nothing behind.
  expect(findTraces(build.out, 'https://small.example')).toEqual([]);
  const paper = read('papers/good/index.html');
  expect(paper).toMatch(/<html[^>]* data-theme="?dark/);
  expect(paper).toMatch(/Ada Lamp[^]*LAMPS/);
  expect(paper).not.toContain('og:image');
  expect(paper).toMatch(/name="?twitter:card"? content="?summary[">]/);
  expect(read('papers.json')).not.toContain('"results"');
  expect(read('index.html')).not.toContain('lists.example');

  // Its address is free for a page of the maintainer.
  build.write('pages/people.mdx', '---\ntitle: Members\ndescription: Us.\n---\n\nAda Lamp.\n');
  build.write('pages/map.mdx', '---\ntitle: Way\ndescription: To us.\n---\n\nTurn left.\n');
  rmSync(join(build.content, 'topics'), { recursive: true });
  expect(await build.run()).toMatchObject({ code: 0 });
  // A collection without topics does not show that all papers are in "Other".
  for (const page of ['papers/', 'papers/good/', 'search/']) {
    expect(read(`${page}index.html`)).not.toMatch(/href="?\/topics\//);
  }
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
