import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './run-build.ts';

test.describe.configure({ timeout: 120_000 });

const NAME = 'Wei Wang';

test('two authors of the same name are two people in every output, and each has one paper', async ({
  build,
}) => {
  build.write(
    'papers/lamps.md',
    `---\ntitle: Lamps\nauthors: [${NAME}, Bo Ek, ${NAME}]\nsubmitted: 2024-02-03\n---\n\nBright.\n`,
  );
  const { code, output } = await build.run();
  expect(code === 0 ? '' : output).toBe('');
  const read = (path: string) => readFileSync(join(build.out, path), 'utf8');

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
