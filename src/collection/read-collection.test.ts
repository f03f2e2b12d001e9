import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createContentFolder, formatTopic, LEAST } from './content-folder.fixture.ts';
import { CollectionError } from './faults.ts';
import { readCollection } from './read-collection.ts';
import { readSite } from './read-site.ts';

/** The faults of a collection, each as `file field: message`. */
async function complain(files: Record<string, string | Buffer>): Promise<string[]> {
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
  it('is read from papers of both kinds, topics, pages and the site’s file', async () => {
    const folder = createContentFolder({
      ...LEAST,
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

  it('is refused where two files of papers have one name on Windows and macOS', async () => {
    const names = [
      'papers/Bulk.jsonl',
      'papers/bulk.jsonl',
      'papers/straße.jsonl',
      'papers/STRASSE.jsonl',
    ];
    const files = names.map((name, at) => [name, line({ id: `p${at}` })] as const);
    expect(await complain({ ...LEAST, ...Object.fromEntries(files) })).toEqual([
      expect.stringMatching(/^papers\/bulk.jsonl is the same name as "Bulk.jsonl" on Windows/),
      expect.stringMatching(/^papers\/straße.jsonl is the same name as "STRASSE.jsonl"/),
    ]);
  });

  it('needs neither topics nor pages', async () => {
    expect(await complain(LEAST)).toEqual([]);
  });

  it('is refused with all faults of all files at once, in their order', async () => {
    const faults = await complain({
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
      expect.stringMatching(/^papers\/a.md:4 submitted: "2024-13" is no date/),
      expect.stringMatching(/^papers\/b.md:1 has no front matter/),
      'papers/bulk.jsonl:1 year: must be a number; "x" is none',
      expect.stringMatching(/^papers\/bulk.jsonl:2 broken JSON/),
      'papers/notes.txt is no .md or .jsonl file; rename it, or move it out of this folder',
      'site.yaml:1 description: is missing; add it',
      'topics/scaling.mdx:4 colour: "tael" is unknown; did you mean "teal"?',
    ]);
  });

  it.each([
    [
      'without papers',
      { 'site.yaml': LEAST['site.yaml'] },
      /^papers the collection has no paper; write/,
    ],
    [
      'without site.yaml',
      { 'papers/first.md': LEAST['papers/first.md'] },
      /^site.yaml is missing; write it, with at least the fields tagline, description, origin$/,
    ],
    [
      'with a topic named as that of papers without one',
      { ...LEAST, 'topics/other.mdx': formatTopic('O') },
      /^topics\/other.mdx cannot be named "other"/,
    ],
    [
      'with a page at an address of the site',
      { ...LEAST, 'pages/search.mdx': '---\ntitle: S\ndescription: d\n---\n' },
      /cannot be named "search"/,
    ],
    [
      'with a topic whose name is no address',
      { ...LEAST, 'topics/A b.mdx': formatTopic('A') },
      /is no legal name/,
    ],
    [
      'with a topic in Markdown',
      { ...LEAST, 'topics/a.md': formatTopic('A') },
      /is no .mdx file; rename it/,
    ],
    [
      'with a folder of papers',
      { ...LEAST, 'papers/old/x.md': paper('') },
      /^papers\/old is a folder; keep only .md or .jsonl files here/,
    ],
    [
      'with a file that is not UTF-8',
      { ...LEAST, 'papers/x.md': Buffer.from('---\ntitle: \u00e9\n---\n', 'latin1') },
      /^papers\/x.md:2 the byte 0xE9 at offset 11 is not UTF-8/,
    ],
  ])('is refused %s', async (_what, files, message) => {
    expect(await complain(files)).toEqual([expect.stringMatching(message)]);
  });

  it('is refused when its folder does not exist', async () => {
    await expect(readCollection('/nowhere/at/all')).rejects.toThrow(
      /^\/nowhere\/at\/all {2}the content folder does not exist; create it, or let OFFPRINT_CONTENT/,
    );
  });

  it('is refused when its folder of papers is a file', async () => {
    const faults = await complain({ 'site.yaml': LEAST['site.yaml'], papers: 'x' });
    expect(faults[0]).toMatch(/^papers is no folder that can be read/);
  });

  it('tells its faults in the message alone, without a stack', async () => {
    const folder = createContentFolder({ ...LEAST, 'papers/window.md': 'x' });
    const error = (await readCollection(folder).catch(
      (reason: unknown) => reason,
    )) as CollectionError;
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /window.md:1:1 {2}has no front matter.*\n\n1 fault in the collection/,
      ) as unknown,
      stack: '',
    });
    expect(error.toString()).not.toContain('window');
  });

  it('has a message that stays short when a bulk file is wrong in every line', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => line({ id: `p${index}`, tags: [] }));
    const folder = createContentFolder({ ...LEAST, 'papers/bulk.jsonl': lines.join('') });
    const error = (await readCollection(folder).catch(
      (reason: unknown) => reason,
    )) as CollectionError;
    expect(error.faults).toHaveLength(1000);
    expect(error.message.split('\n')).toHaveLength(203);
    expect(error.message).toContain('bulk.jsonl  … and 800 more faults of this file');
  });
});

describe('papers are refused together when', () => {
  it('two have one id, in a file and in a line', async () => {
    expect(await complain({ ...LEAST, 'papers/bulk.jsonl': line({ id: 'first' }) })).toEqual([
      expect.stringMatching(
        /^papers\/first.md the id "first" is that of .*bulk.jsonl:1 too; give one/,
      ),
    ]);
  });

  it('an alias is an id, an alias of another, or its own', async () => {
    const faults = await complain({
      ...LEAST,
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

  it('two have one arXiv id or DOI, in whatever case', async () => {
    const faults = await complain({
      ...LEAST,
      'papers/a.md': paper('arxiv: "2203.15086"\ndoi: 10.1000/ABC'),
      'papers/b.md': paper('arxiv: "2203.15086"\ndoi: 10.1000/abc'),
    });
    expect(faults).toEqual([
      expect.stringMatching(
        /^papers\/b.md:3 arxiv: the arXiv id "2203.15086" is that of .*a.md too/,
      ),
      expect.stringMatching(/^papers\/b.md:4 doi: the DOI "10.1000\/abc" is that of .*a.md too/),
    ]);
  });

  it('a topic does not exist, also where the paper has another fault', async () => {
    const faults = await complain({
      ...LEAST,
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

describe('what is said of the site', () => {
  it('is read alone where it is right', async () => {
    const folder = createContentFolder({ 'site.yaml': LEAST['site.yaml'] });
    expect((await readSite(folder)).origin).toBe('https://papers.example');
  });

  it('is refused with the faults of the whole collection', async () => {
    const folder = createContentFolder({ 'papers/a.md': 'x' });
    mkdirSync(join(folder, 'topics'));
    await expect(readSite(folder)).rejects.toThrow(
      /a\.md:1:1 {2}has no(.|\n)*site\.yaml {2}is missing/,
    );
  });
});
