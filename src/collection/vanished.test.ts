import { describe, expect, it } from 'vitest';
import { createContentFolder, formatTopic, LEAST } from './content-folder.fixture.ts';
import { CollectionError } from './faults.ts';
import { readCollection } from './read-collection.ts';

/** The faults of a collection, each as `file:line message`. */
async function complain(files: Record<string, string>): Promise<string[]> {
  const folder = createContentFolder({ ...LEAST, ...files });
  const error: unknown = await readCollection(folder).catch((reason: unknown) => reason);
  if (!(error instanceof CollectionError)) return [];
  return error.faults.map(
    ({ file, line, message }) => `${file.replace(`${folder}/`, '')}:${line} ${message}`,
  );
}

const renamed = { 'papers/first.md': '---\ntitle: First\naliases: [old]\n---\nAn abstract.\n' };

describe('a published address', () => {
  it('that is still there is no fault', async () => {
    expect(
      await complain({
        'topics/wells.mdx': formatTopic('Wells'),
        'pages/about.mdx': '---\ntitle: About\ndescription: This.\n---\n',
        'published.txt': '# The record.\nabout\npapers/first\n\ntopics/wells\n',
      }),
    ).toEqual([]);
  });

  it('that would vanish is named with its line and what to do', async () => {
    expect(
      await complain({ 'published.txt': 'about\npapers/first\npapers/gone\ntopics/gone\n' }),
    ).toEqual([
      'published.txt:1 "about" was published and would vanish; if it has another address now, write "about -> NEW" into moved.txt; if it was withdrawn on purpose, write "about" into moved.txt',
      'published.txt:3 "papers/gone" was published and would vanish; if the paper has another id now, write "aliases: [gone]" into it; if it was withdrawn on purpose, write "papers/gone" into moved.txt',
      'published.txt:4 "topics/gone" was published and would vanish; if it has another address now, write "topics/gone -> NEW" into moved.txt; if it was withdrawn on purpose, write "topics/gone" into moved.txt',
    ]);
  });

  it('that not every file system can hold is given up in moved.txt, not by an alias', async () => {
    const [fault, ...others] = await complain({ 'published.txt': 'papers/con\n' });
    expect(others).toEqual([]);
    expect(fault).toContain('write "papers/con -> NEW" into moved.txt');
    const moved = { 'moved.txt': 'papers/con -> papers/first\n' };
    expect(await complain({ 'published.txt': 'papers/con\n', ...moved })).toEqual([]);
  });

  it('may lead on by an alias, or by moved.txt, or be withdrawn there', async () => {
    expect(
      await complain({
        ...renamed,
        'topics/wells.mdx': formatTopic('Wells'),
        'published.txt': 'papers/bad\npapers/first\npapers/old\ntopics/well\n',
        'moved.txt':
          'topics/well -> /topics/wells/  # renamed\npapers/bad # at its authors’ wish\n',
      }),
    ).toEqual([]);
  });

  it('does not vanish because its file has a fault', async () => {
    const faults = await complain({
      'papers/first.md': '---\ntitle: First\ncolour: red\n---\nAn abstract.\n',
      'published.txt': 'papers/first\n',
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('unknown field "colour"');
  });
});

describe('moved.txt', () => {
  it.each([
    ['papers/first', 'moved.txt:1 "papers/first" is in use; remove the line'],
    ['papers/old', 'moved.txt:1 "papers/old" is in use; remove the line'],
    ['papers/a\npapers/a', 'moved.txt:2 "papers/a" stands here twice'],
    ['papers/a -> papers/frist', 'which does not exist; did you mean "papers/first"?'],
    ['papers/a -> papers/b -> papers/first', 'is no address that can move'],
    ['papers/../etc', 'moved.txt:1 "papers/../etc" is no address that can move'],
    ['people/ada -> papers/first', '"people/ada" is no address that can move'],
  ])('with %j is a fault', async (moved, told) => {
    const faults = await complain({ ...renamed, 'moved.txt': `${moved}\n` });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(told);
  });

  it('that is broken, and a record that is, say so', async () => {
    expect(await complain({ 'published.txt': 'papers/First one\n' })).toEqual([
      'published.txt:1 "papers/First one" is no published address; restore the file from its history, or let "npm run publish-record" write it',
    ]);
  });
});
