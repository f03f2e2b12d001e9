import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createContentFolder, formatTopic, MINIMAL } from './content-folder.fixture.ts';
import { CollectionError } from './faults.ts';
import { readCollection } from './read-collection.ts';
import { readSite } from './read-site.ts';

/** The faults of a collection, each as `file field: message`. */
async function listErrors(files: Record<string, string | Buffer>): Promise<string[]> {
  const folder = createContentFolder(files);
  const error: unknown = await readCollection(folder).catch((reason: unknown) => reason);
  if (!(error instanceof CollectionError)) return [];
  return error.faults.map(({ file, line, field, message }) =>
    [
      file.replace(`${folder}/`, ''),
      line ? `:${line}` : '',
      ' ',
      field ? `${field}: ` : '',
      message,
    ].join(''),
  );
}

const paper = (fields: string): string => `---\ntitle: T\n${fields}\n---\nText.\n`;
const line = (fields: object): string =>
  `${JSON.stringify({ id: 'a', title: 'A', abstract: 'Text.', ...fields })}\n`;

describe('a collection', () => {
  it('is read from papers in both formats, topics, pages and site.yaml', async () => {
    const folder = createContentFolder({
      ...MINIMAL,
      'papers/bulk.jsonl': line({ id: 'second' }) + line({ id: 'third', topics: ['-scaling'] }),
      'papers/README.md': 'Not a paper.',
      'papers/.DS_Store': 'x',
      'topics/scaling.mdx': formatTopic('Scaling'),
      'pages/about.mdx': '---\ntitle: About\ndescription: What this is.\n---\n',
    });
    const collection = await readCollection(folder);
    expect(collection.papers.map(({ id }) => id)).toEqual(['second', 'third', 'first']);
    expect(collection.sources.map(({ paper: { id } = {}, path }) => [id, path])).toEqual([
      ['second', join(folder, 'papers/bulk.jsonl')],
      ['third', join(folder, 'papers/bulk.jsonl')],
      ['first', join(folder, 'papers/first.md')],
    ]);
    expect(collection).toMatchObject({
      site: { name: 'Offprint', language: 'en', examples: [] },
      topics: [{ id: 'scaling', name: 'Scaling', match: { any: ['Scaling'], threshold: 1 } }],
      pages: [{ id: 'about', title: 'About' }],
      warnings: [],
    });
  });

  it('has an error if two .jsonl files have the same name on Windows and macOS', async () => {
    const names = [
      'papers/Bulk.jsonl',
      'papers/bulk.jsonl',
      'papers/straße.jsonl',
      'papers/STRASSE.jsonl',
    ];
    const files = names.map((name, at) => [name, line({ id: `p${at}` })] as const);
    expect(await listErrors({ ...MINIMAL, ...Object.fromEntries(files) })).toEqual([
      expect.stringMatching(/^papers\/bulk.jsonl is the same name as "Bulk.jsonl" on Windows/),
      expect.stringMatching(/^papers\/straße.jsonl is the same name as "STRASSE.jsonl"/),
    ]);
  });

  it('does not need topics or pages', async () => {
    expect(await listErrors(MINIMAL)).toEqual([]);
  });

  it('reports all faults of all files, sorted', async () => {
    const faults = await listErrors({
      'site.yaml': 'tagline: t\norigin: https://a.example\n',
      'papers/a.md': paper('author: A\nsubmitted: 2024-13'),
      'papers/b.md': 'Text.',
      'papers/bulk.jsonl': `${line({ id: 'c', year: 'x' })}{\n`,
      'papers/notes.txt': 'x',
      'topics/scaling.mdx': formatTopic('Scaling').replace('teal', 'tael'),
      'pages/about.mdx': '---\ntitle: About\n---\n',
    });
    expect(faults).toEqual([
      'pages/about.mdx:2 description: is missing; add it',
      'papers/a.md:3 unknown field "author"; did you mean "authors"?',
      expect.stringMatching(/^papers\/a.md:4 submitted: "2024-13" is not a date/),
      expect.stringMatching(/^papers\/b.md:1 has no front matter/),
      'papers/bulk.jsonl:1 year: must be a number, not "x"',
      expect.stringMatching(/^papers\/bulk.jsonl:2 invalid JSON/),
      'papers/notes.txt is not a .md or .jsonl file; rename it, or move it out of this folder',
      'site.yaml:1 description: is missing; add it',
      'topics/scaling.mdx:4 colour: "tael" is unknown; did you mean "teal"?',
    ]);
  });

  it.each([
    [
      'without papers',
      { 'site.yaml': MINIMAL['site.yaml'] },
      /^papers the collection has no papers; write/,
    ],
    [
      'without site.yaml',
      { 'papers/first.md': MINIMAL['papers/first.md'] },
      /^site.yaml is missing; create it with at least the fields tagline, description, origin$/,
    ],
    [
      'with a topic named "other"',
      { ...MINIMAL, 'topics/other.mdx': formatTopic('O') },
      /^topics\/other.mdx cannot be named "other"/,
    ],
    [
      'with a page at a reserved address',
      { ...MINIMAL, 'pages/search.mdx': '---\ntitle: S\ndescription: d\n---\n' },
      /cannot be named "search"/,
    ],
    [
      'with a topic whose name cannot be an address',
      { ...MINIMAL, 'topics/A b.mdx': formatTopic('A') },
      /cannot be part of an address/,
    ],
    [
      'with a topic in Markdown',
      { ...MINIMAL, 'topics/a.md': formatTopic('A') },
      /is not a .mdx file; rename it/,
    ],
    [
      'with a folder of papers',
      { ...MINIMAL, 'papers/old/x.md': paper('') },
      /^papers\/old\/x.md is not read, because the paper in a folder is paper.md; move it to papers\//,
    ],
    [
      'with a file that is not UTF-8',
      { ...MINIMAL, 'papers/x.md': Buffer.from('---\ntitle: \u00e9\n---\n', 'latin1') },
      /^papers\/x.md:2 the byte 0xE9 at offset 11 is not UTF-8/,
    ],
  ])('has an error %s', async (_what, files, message) => {
    expect(await listErrors(files)).toEqual([expect.stringMatching(message)]);
  });

  it('can have its own home page, which is not one of its pages', async () => {
    const folder = createContentFolder({
      ...MINIMAL,
      'pages/about.mdx': '---\ntitle: A\ndescription: B.\n---\n[Home](/) [there](/#here)\n',
      'pages/index.mdx': '---\ntitle: Home\ndescription: B.\n---\n[It](about/)\n\n## Here\n',
    });
    const { pages, prose, openLinks, linkWarnings } = await readCollection(folder);
    expect(pages.map(({ id }) => id)).toEqual(['about']);
    expect(prose.pages.map(({ id }) => id)).toEqual(['about', 'index']);
    expect([openLinks, linkWarnings]).toEqual([[], []]);
  });

  it('reports unread files and folders with names similar to those that are read', async () => {
    const folder = createContentFolder({
      ...MINIMAL,
      ...Object.fromEntries(
        [
          ...['site.yml', 'Moved.txt', 'mention.yaml', 'topic/a.mdx', 'program.yaml'],
          ...['README.md', 'notes.txt', 'papers.bib', 'package.json', 'drafts/a.md', '.git/x'],
        ].map((name) => [name, '']),
      ),
    });
    const { misnamedFiles } = await readCollection(folder);
    expect(
      misnamedFiles.map(({ file, message }) => [basename(file), message.slice(13, -31)]),
    ).toEqual([
      ['Moved.txt', 'did you mean "moved.txt"?'],
      ['mention.yaml', 'did you mean "mentions.yaml"?'],
      ['program.yaml', 'did you mean "programme.yaml"?'],
      ['site.yml', 'did you mean "site.yaml"?'],
      ['topic', 'did you mean "topics"?'],
    ]);
  });

  it('has an error if its folder does not exist', async () => {
    await expect(readCollection('/nowhere/at/all')).rejects.toThrow(
      /^\/nowhere\/at\/all {2}the content folder does not exist; create it, or set OFFPRINT_CONTENT/,
    );
  });

  it.each(['papers', 'images'])('has an error if %s is not a folder', async (name) => {
    const faults = await listErrors({ 'site.yaml': MINIMAL['site.yaml'], [name]: 'x' });
    expect(faults).toContain(`${name} is a file; put a folder in its place`);
  });

  it('has an error message without a stack trace', async () => {
    const folder = createContentFolder({ ...MINIMAL, 'papers/window.md': 'x' });
    const error = (await readCollection(folder).catch(
      (reason: unknown) => reason,
    )) as CollectionError;
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /window.md:1:1 {2}has no front matter.*\n\n1 error in the collection/,
      ) as unknown,
      stack: '',
    });
    expect(error.toString()).not.toContain('window');
  });

  it('limits the number of reported faults per file', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => line({ id: `p${index}`, tags: [] }));
    const folder = createContentFolder({ ...MINIMAL, 'papers/bulk.jsonl': lines.join('') });
    const error = (await readCollection(folder).catch(
      (reason: unknown) => reason,
    )) as CollectionError;
    expect(error.faults).toHaveLength(1000);
    expect(error.message.split('\n')).toHaveLength(203);
    expect(error.message).toContain('bulk.jsonl  … and 800 more in this file');
  });
});

describe('there is an error if', () => {
  it('two papers have the same id, in a .md and a .jsonl file', async () => {
    expect(await listErrors({ ...MINIMAL, 'papers/bulk.jsonl': line({ id: 'first' }) })).toEqual([
      expect.stringMatching(
        /^papers\/first.md the id "first" is also used by .*bulk.jsonl:1; change one/,
      ),
    ]);
  });

  it('an alias is the id of a paper or an alias of another paper', async () => {
    const faults = await listErrors({
      ...MINIMAL,
      'papers/a.md': paper('aliases: [first, old, a]'),
      'papers/b.md': paper('aliases: [old]'),
    });
    expect(faults).toEqual([
      expect.stringMatching(
        /^papers\/a.md:3 aliases\[0\]: "first" is the id of .*first.md; an address/,
      ),
      expect.stringMatching(
        /^papers\/a.md:3 aliases\[2\]: "a" is the paper’s own id; remove the alias$/,
      ),
      expect.stringMatching(
        /^papers\/b.md:3 aliases\[0\]: "old" is an alias of .*a.md; an address/,
      ),
    ]);
  });

  it('two papers have the same arXiv id or DOI, ignoring case', async () => {
    const faults = await listErrors({
      ...MINIMAL,
      'papers/a.md': paper('arxiv: "2203.15086"\ndoi: 10.1000/ABC'),
      'papers/b.md': paper('arxiv: "2203.15086"\ndoi: 10.1000/abc'),
    });
    expect(faults).toEqual([
      expect.stringMatching(
        /^papers\/b.md:3 arxiv: the arXiv id "2203.15086" is also used by .*a.md; correct/,
      ),
      expect.stringMatching(
        /^papers\/b.md:4 doi: the DOI "10.1000\/abc" is also used by .*a.md; correct/,
      ),
    ]);
  });

  it('a topic does not exist, even in a paper with other faults', async () => {
    const faults = await listErrors({
      ...MINIMAL,
      'topics/scaling.mdx': formatTopic('Scaling'),
      'papers/a.md': paper('topics: [scalling, -zzz]\nyear: 3'),
    });
    expect(faults).toEqual([
      'papers/a.md:3 topics[0]: there is no topic "scalling"; did you mean "scaling"?',
      'papers/a.md:3 topics[1]: there is no topic "zzz"; the topics are scaling',
      expect.stringMatching(/^papers\/a.md:4 year: must be a year in four digits/),
    ]);
  });
});

describe('readSite', () => {
  it('reads only a valid site.yaml', async () => {
    const folder = createContentFolder({ 'site.yaml': MINIMAL['site.yaml'] });
    expect((await readSite(folder)).origin).toBe('https://wells.example');
  });

  it('reports the faults of the whole collection if site.yaml is invalid', async () => {
    const folder = createContentFolder({ 'papers/a.md': 'x' });
    mkdirSync(join(folder, 'topics'));
    await expect(readSite(folder)).rejects.toThrow(
      /a\.md:1:1 {2}has no(.|\n)*site\.yaml {2}is missing/,
    );
  });
});
