import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { parsePage } from '../built/parse-page.ts';
import { test } from './run-build.ts';

test.describe.configure({ timeout: 300_000 });

/** The table's row: this kind is read from the notes of papers, such as "Award: Best paper". */
const ROW = `
  {
    id: 'awards',
    read: { names: ({ note = '' }) => note.match(/(?<=^Award: ).*/g) ?? [], order: 'name' },
    pages: { hasIndex: true, people: 'frequent' },
    isOnPaperPage: true,
    header: { position: 6 },
    feeds: { from: 'setting', shown: 'largest' },
    isSuggested: true,
    facet: 'award',
    about: 'what papers won',
  },
`;

const TEXTS = `
    awards: {
      title: 'Awards',
      many: 'awards',
      one: 'award',
      about: 'What the papers won.',
      describe: (papers: string, name: string) => \`\${papers} that won: \${name}.\`,
      without: (count: number) => \`\${count} without an award.\`,
      allFeeds: (count: number) => \`All \${count} awards\`,
      follow: 'Follow an award',
      describeFeeds: (site: string) => \`The feeds of awards at \${site}.\`,
    },
`;

/** Copies the files that a build of the project needs, and adds a kind of group. */
function copyWithAwards(): string {
  const root = mkdtempSync(join(tmpdir(), 'offprint-kinds-'));
  for (const name of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  insert(join(root, 'src/collection/group-kinds.ts'), 'const KINDS = [', ROW);
  insert(join(root, 'src/site/text/languages/en.ts'), '  groups: {', TEXTS);
  return root;
}

function insert(file: string, after: string, text: string): void {
  const source = readFileSync(file, 'utf8');
  expect(source.split(after)).toHaveLength(2);
  writeFileSync(
    file,
    source.replace(after, () => after + text),
  );
}

const write = (title: string, note: string, day: number): string =>
  `---\ntitle: ${title}\nauthors: [Ada]\nsubmitted: 2024-01-0${day}\n${note}---\n\nAll is well.\n`;

test('a kind of group needs one row of the table and its texts', async ({ build }) => {
  build.write('papers/good.md', write('Good', 'note: "Award: Best <paper>"\n', 2));
  build.write('papers/better.md', write('Better', 'note: "Award: Best <paper>"\n', 3));
  build.write('papers/other.md', write('Other', '', 1));
  build.write('papers/timely.md', write('Timely', 'note: "Award: Test of time"\n', 4));
  const root = copyWithAwards();
  const { code, output } = await build.run(join(root, 'scripts/build.ts'), { root });
  rmSync(root, { recursive: true });
  expect(code, output).toBe(0);

  const read = (file: string) => readFileSync(join(build.out, file), 'utf8');
  const parse = (file: string) => parsePage(file, read(file)).elements;
  const listLinks = (file: string) =>
    parse(file).flatMap(({ attributes }) => attributes.get('href') ?? []);

  const index = parse('awards/index.html');
  expect(index.find(({ name }) => name === 'h1')?.text).toBe('Awards');
  expect(index.flatMap(({ name, text }) => (name === 'h2' ? text : []))).toEqual([
    'Best <paper>',
    'Test of time',
  ]);
  expect(index.some(({ text }) => text === '1 without an award.')).toBe(true);

  const links = listLinks('awards/best-paper/index.html');
  expect(links.filter((link) => link.startsWith('/papers/')).slice(-2)).toEqual([
    '/papers/better/',
    '/papers/good/',
  ]);
  expect(links).toContain('/awards/best-paper/papers.bib');
  expect(read('awards/best-paper/papers.bib').match(/^@/gm)).toHaveLength(2);
  expect(links).toContain('/awards/best-paper/feed.xml');
  expect(read('awards/best-paper/feed.xml').match(/<entry>/g)).toHaveLength(2);

  expect(listLinks('index.html')).toContain('/awards/');
  expect(listLinks('papers/good/index.html')).toContain('/awards/best-paper/');
  expect(listLinks('feeds/index.html')).toContain('/awards/test-of-time/feed.xml');
  expect(read('feeds/awards.opml').match(/xmlUrl=/g)).toHaveLength(2);
  expect(read('sitemap-0.xml')).toContain('/awards/test-of-time/</loc>');
  expect(read('addresses.txt')).toContain('awards/best-paper');
  const search = parse('search/index.html');
  expect(search.some(({ text }) => text.trim() === 'award:"Best <paper>"')).toBe(true);
  expect(search.some(({ attributes }) => attributes.get('data-prefix') === 'award/')).toBe(true);
  expect(read('llms.txt')).toContain('/awards/): what papers won');
});
