import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './run-build.ts';

test.describe.configure({ timeout: 300_000 });

/** Files with one fault each, and the messages that maintainers get. */
const FAULTS: Readonly<Record<string, readonly [text: string, ...messages: string[]]>> = {
  'papers/no-title.md': [
    '---\nauthors: [Ada]\n---\n\nText.\n',
    'papers/no-title.md:2:1  title: is missing; add it',
  ],
  'papers/no-abstract.md': [
    '---\ntitle: Empty\n---\n',
    'papers/no-abstract.md:4:1  abstract: is missing; write it below the front matter',
  ],
  'papers/unknown-field.md': [
    '---\ntitle: X\nautors: [Ada]\n---\n\nText.\n',
    'papers/unknown-field.md:3:1  unknown field "autors"; did you mean "authors"?',
  ],
  'papers/bad-date.md': [
    '---\ntitle: X\nsubmitted: 2024-13-01\n---\n\nText.\n',
    'papers/bad-date.md:3:1  submitted: "2024-13-01" is not a date; write',
  ],
  'papers/lost-topic.md': [
    '---\ntitle: X\ntopics: [welds]\n---\n\nText.\n',
    'papers/lost-topic.md:3:10  topics[0]: there is no topic "welds"; did you mean "wells"?',
  ],
  'papers/broken-yaml.md': [
    '---\ntitle: "X\nauthors: [Ada\n---\n\nText.\n',
    'papers/broken-yaml.md:4:1  invalid YAML: Missing closing "quote; close',
  ],
  'papers/con.md': [
    '---\ntitle: X\n---\n\nText.\n',
    'papers/con.md  "con" cannot be a paper’s id, because Windows reserves the name "con" for a device; rename the file to "con-paper.md"',
  ],
  'papers/index.html.md': [
    '---\ntitle: X\n---\n\nText.\n',
    'papers/index.html.md  "index.html" cannot be a paper’s id, because every page of the site is a file with that name; rename the file to "index-html.md"',
  ],
  'papers/moved-here.md': [
    '---\ntitle: X\naliases: [nul.old]\n---\n\nText.\n',
    'aliases[0]: "nul.old" is not a paper id, because Windows reserves the name "nul" for a device; choose another, such as "nul-old-paper"',
  ],
  'papers/lpt1.jsonl': [
    '{"id":"com1","title":"X","abstract":"Text."}\n',
    'papers/lpt1.jsonl  cannot be named "lpt1.jsonl", because Windows reserves the name "lpt1" for a device; rename the file',
    'papers/lpt1.jsonl:1  id: "com1" is not a paper id, because Windows reserves the name "com1"',
  ],
  'topics/aux.mdx': [
    '---\nname: X\nsummary: X.\ncolour: blue\nmatch:\n  any:\n    - x\n---\n',
    'topics/aux.mdx  cannot be named "aux", because Windows reserves the name "aux" for a device; rename the file',
  ],
  'lists/prn.mdx': [
    '---\ntitle: X\nsummary: X.\n---\n',
    'lists/prn.mdx  cannot be named "prn", because Windows reserves the name "prn" for a device; rename the file',
  ],
  'pages/trends.mdx': [
    '---\ntitle: X\ndescription: X.\n---\n',
    'pages/trends.mdx  cannot be named "trends", because the site itself uses the address /trends; rename the file',
  ],
  'moved.txt': [
    'search\n',
    'moved.txt:1  "search" is in use; remove the line, or the page at this address',
  ],
  'papers/bulk.jsonl': [
    '{"id":"fine","title":"Fine","abstract":"Text."}\n{"id":"good","title":"Twice","abstract":"Text."}\n{"id":"broken",\n',
    'papers/good.md  the id "good" is also used by',
    'papers/bulk.jsonl:2; change one of the two ids',
    'papers/bulk.jsonl:3:16  invalid JSON',
  ],
};

test('all faults of all files are reported together, and a failed build keeps the previous site', async ({
  build,
}) => {
  build.writeEarlierSite('papers/good/index.html', 'Good');
  for (const [file, [text]] of Object.entries(FAULTS)) build.write(file, text);
  const { code, output } = await build.run();
  expect(code).toBe(1);
  for (const [, ...messages] of Object.values(FAULTS)) {
    for (const message of messages) expect(output).toContain(message);
  }
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(existsSync(join(build.out, 'papers/good/index.html'))).toBe(true);
  expect(readdirSync(dirname(build.out)).sort()).toEqual(['content', 'out']);
});

test('`npm run check` reports the same faults', async ({ build }) => {
  for (const [file, [text]] of Object.entries(FAULTS)) build.write(file, text);
  const { code, output } = await build.run('src/collection/check/cli.ts');
  expect(code).toBe(1);
  for (const [, ...messages] of Object.values(FAULTS)) {
    // Severity and rule follow the position.
    const plain = output.replace(/ {2}error {2}[a-z-]+(?= {2})/g, '');
    for (const message of messages) expect(plain).toContain(message);
  }
});

test('both report faults of prose with line, column and fix', async ({ build }) => {
  build.write(
    'topics/wells.mdx',
    '---\nname: Wells\nsummary: On wells.\ncolour: blue\nmatch: { any: [well] }\n---\n\n<div>a <Unknown /> <!-- b --> [c](/papers/god/) ![d](missing.png)\n',
  );
  build.write(
    'pages/deep.mdx',
    `---\ntitle: Deep\ndescription: Deep.\n---\n\n${'>'.repeat(20_000)} a\n`,
  );
  for (const script of [undefined, 'src/collection/check/cli.ts']) {
    const { code, output } = await build.run(script);
    expect(code).toBe(1);
    const plain = output.replace(/ {2}error {2}[a-z-]+(?= {2})/g, '');
    expect(plain).toContain('topics/wells.mdx:8:1  <div> is never closed; write </div> where');
    expect(plain).toContain(
      'topics/wells.mdx:8:8  there is no component <Unknown>; the components are Paper, Fragment;',
    );
    expect(plain).toContain('topics/wells.mdx:8:20  MDX has no <!-- comments -->; write {/*');
    expect(plain).toContain('topics/wells.mdx:8:31  "/papers/god/" leads nowhere');
    expect(plain).toContain('did you mean /papers/good/?');
    expect(plain).toContain(
      'topics/wells.mdx:8:49  "missing.png" does not exist; put the image into',
    );
    expect(plain).toMatch(/pages\/deep\.mdx:6:\d+ {2}is nested more than 100 levels deep/);
    expect(output, 'no stack').not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  }
  expect(existsSync(build.out)).toBe(false);
});

test('a dead link to a page of the catalogue fails the build', async ({ build }) => {
  build.write(
    'pages/about.mdx',
    '---\ntitle: About\ndescription: It.\n---\n\nSee [2023](/years/2023/).\n',
  );
  const { code, output } = await build.run();
  expect(code).toBe(1);
  expect(output).toContain('pages/about.mdx:6:5  "/years/2023/" leads nowhere');
  expect(output, 'no stack').not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(existsSync(build.out)).toBe(false);
});

test('both report an unsupported language with its position', async ({ build }) => {
  build.write(
    'site.yaml',
    'name: Small\nlanguage: tlh\ntagline: on little\ndescription: Little.\norigin: https://small.example\n',
  );
  for (const script of [undefined, 'src/collection/check/cli.ts']) {
    const { code, output } = await build.run(script);
    expect(code).toBe(1);
    expect(output).toMatch(
      /site\.yaml:2:1 .*language: the interface is not available in "tlh"; choose one of de, en /,
    );
    expect(output, 'nothing else').not.toMatch(/vite|warning: /);
  }
});

test('a collection without papers is an error, not an empty site', async ({ build }) => {
  rmSync(join(build.content, 'papers'), { recursive: true });
  const { code, output } = await build.run();
  expect(code).toBe(1);
  expect(output).toMatch(/no paper/);
  expect(readdirSync(dirname(build.out)), 'nothing was built').toEqual(['content']);
});
