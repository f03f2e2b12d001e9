import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parsePage } from '../built/parse-page.ts';
import { createBuild, test, type Build, type Outcome } from './run-build.ts';

// In one worker, so that the site is built only once.
test.describe.configure({ mode: 'default', timeout: 300_000 });

const NAME = 'Wei Wang';

/**
 * Of the published papers and topics, one each has been renamed, and another paper has been
 * withdrawn. One paper has two authors of the same name.
 */
const CONTENT: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: Small\ntagline: on little\ndescription: Little.\norigin: https://small.example\nhost: cloudflare\nsubscribe:\n  action: https://lists.example/s\n',
  'papers/good.md':
    '---\ntitle: Good & <new>\nauthors: [Ada]\nsubmitted: 2024-01-02\n---\n\nAll is well.\n',
  'papers/new.md':
    '---\ntitle: Other\naliases: [other]\narxiv: "2401.00001"\ndoi: 10.1000/Ab(c)1\n---\n\nElse.\n',
  'papers/lamps.md': `---\ntitle: Lamps\nauthors: [${NAME}, Bo Ek, ${NAME}]\nsubmitted: 2024-02-03\n---\n\nBright.\n`,
  'topics/water.mdx':
    '---\nname: Wells\nsummary: On wells.\ncolour: blue\nmatch:\n  any:\n    - well\n---\n\nDeep.\n',
  'published.txt': 'papers/bad\npapers/good\npapers/other\ntopics/wells\n',
  'moved.txt':
    'topics/wells -> topics/water\npapers/bad | On <Bad> Wells | Ida Brook | Its authors asked for it.\n',
};

let build: Build;
let outcome: Outcome;
test.beforeAll(async () => {
  build = createBuild(CONTENT);
  const args = ['--config', 'e2e/fixtures/entry-page/astro.config.mjs'];
  outcome = await build.run(undefined, { args });
  expect(outcome.code === 0 ? '' : outcome.output).toBe('');
});
test.afterAll(() => build.remove());

const read = (path: string) => readFileSync(join(build.out, path), 'utf8');

test('a build reports its results, and writes redirects and headers for its host', () => {
  const { output } = outcome;
  const files = readdirSync(build.out, { recursive: true, withFileTypes: true });
  const count = files.filter((entry) => entry.isFile()).length;
  expect(output).toMatch(new RegExp(`${count} files, [\\d.]+ MB`));
  expect(output).toContain('_redirects: 4 redirects of old addresses');
  expect(read('_redirects')).toContain(
    '/arxiv/2401.00001 /papers/new/ 301\n/arxiv/2401.00001/ /papers/new/ 301\n',
  );
  expect(read('_redirects').trim().split('\n')).toHaveLength(8);
  const headers = read('_headers');
  expect(headers).toContain(";form-action 'self' https://lists.example;");
  expect(headers).toMatch(/script-src 'self' 'wasm-unsafe-eval'( 'sha256-[\w+/]{43}=')+;/);
  expect(output).not.toContain('Cloudflare Pages (free) allows');
});

test('an address is preserved by an alias, by a line in moved.txt, or as withdrawn', () => {
  for (const [from, to] of [
    ['papers/other', 'papers/new'],
    ['topics/wells', 'topics/water'],
    ['arxiv/2401.00001', 'papers/new'],
    ['doi/10.1000/Ab(c)1', 'papers/new'],
  ] as const) {
    const page = read(`${from}/index.html`);
    expect(page).toContain(`content="0; url=/${to}/"`);
    expect(page).toMatch(new RegExp(`rel="?canonical"? href="?https://small.example/${to}/"?`));
    expect(page).toContain('noindex');
  }
  const withdrawn = read('papers/bad/index.html');
  expect(withdrawn).toContain('withdrawn');
  for (const text of ['On &lt;Bad&gt; Wells', 'Ida Brook', 'Its authors asked for it.'])
    expect(withdrawn).toContain(text);
  expect(withdrawn).not.toMatch(/http-equiv="?refresh/);
});

test('two authors of the same name are two people in every output, and each has one paper', () => {
  const page = read('papers/lamps/index.html');
  const [list = ''] = /<ul[^>]*class="?authors\b.*?<\/ul>/s.exec(page) ?? [];
  expect(list.match(/Wei Wang|Bo Ek/g)).toEqual([NAME, 'Bo Ek', NAME]);
  const [, jsonLd = '{}'] =
    /<script type="?application\/ld\+json"?>(.*?)<\/script>/s.exec(page) ?? [];
  const authors = (JSON.parse(jsonLd) as { author: { name: string }[] }).author;
  expect(authors.map(({ name }) => name)).toEqual([NAME, 'Bo Ek', NAME]);
  expect(page.match(/name="?citation_author"? content="Wang, Wei"/g)).toHaveLength(2);

  const { papers } = JSON.parse(read('papers.json')) as {
    papers: { id: string; authors: { id: string }[] }[];
  };
  expect(papers.find(({ id }) => id === 'lamps')?.authors.map(({ id }) => id)).toEqual([
    'wei-wang',
    'bo-ek',
    'wei-wang',
  ]);
  expect(read('feed.xml').match(/<name>Wei Wang<\/name>/g)).toHaveLength(2);
  expect(read('papers/lamps/cite.bib')).toContain('Wang, Wei and Ek, Bo and Wang, Wei');

  const person = read('people/wei-wang/index.html');
  expect(person.match(/<a href="?\/papers\/lamps\/"? data-title/g)).toHaveLength(1);
  expect(read('people/wei-wang/feed.json').match(/"_paper"/g)).toHaveLength(1);
});

test('a page reads a complete paper with getEntry, and empty collections cause no warning', () => {
  expect(outcome.output).not.toMatch(/does not exist|is empty|was not found/);
  const { elements } = parsePage('entry-page/index.html', read('entry-page/index.html'));
  const shown = elements.find(({ attributes }) => attributes.get('id') === 'entry')?.text;
  expect(JSON.parse(shown ?? '')).toEqual({
    ...{ id: 'good', title: 'Good & <new>', authors: ['Ada'], submitted: '2024-01-02' },
    ...{ links: {}, topics: [], aliases: [], abstract: 'All is well.' },
  });
});

test('the page of mentions says so when no abstract has any', () => {
  expect(read('mentions/index.html')).toContain('There are none yet.');
});
