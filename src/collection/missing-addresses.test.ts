import { describe, expect, it } from 'vitest';
import { createContentFolder, formatTopic, MINIMAL } from './content-folder.fixture.ts';
import { CollectionError } from './faults.ts';
import { readCollection } from './read-collection.ts';

/** The faults of a collection, each as `file:line message`. */
async function listErrors(files: Record<string, string>): Promise<string[]> {
  const folder = createContentFolder({ ...MINIMAL, ...files });
  const error: unknown = await readCollection(folder).catch((reason: unknown) => reason);
  if (!(error instanceof CollectionError)) return [];
  return error.faults.map(
    ({ file, line, message }) => `${file.replace(`${folder}/`, '')}:${line} ${message}`,
  );
}

const renamed = { 'papers/first.md': '---\ntitle: First\naliases: [old]\n---\nAn abstract.\n' };

describe('a published address', () => {
  it('that still exists is accepted', async () => {
    expect(
      await listErrors({
        'topics/wells.mdx': formatTopic('Wells'),
        'pages/about.mdx': '---\ntitle: About\ndescription: This.\n---\n',
        'published.txt': '# The record.\nabout\npapers/first\n\ntopics/wells\n',
      }),
    ).toEqual([]);
  });

  it('that would disappear is reported with its line and advice', async () => {
    expect(
      await listErrors({ 'published.txt': 'about\npapers/first\npapers/gone\ntopics/gone\n' }),
    ).toEqual([
      'published.txt:1 "about" was published and would disappear; if it has a new address, add "about -> NEW" to moved.txt; if it was withdrawn, add "about" to moved.txt',
      'published.txt:3 "papers/gone" was published and would disappear; if the paper has a new id, add "aliases: [gone]" to it; if it was withdrawn, add "papers/gone | TITLE | AUTHORS | REASON" to moved.txt',
      'published.txt:4 "topics/gone" was published and would disappear; if it has a new address, add "topics/gone -> NEW" to moved.txt; if it was withdrawn, add "topics/gone" to moved.txt',
    ]);
  });

  it('that is not a valid file name everywhere can only be moved by moved.txt', async () => {
    const [fault, ...others] = await listErrors({ 'published.txt': 'papers/con\n' });
    expect(others).toEqual([]);
    expect(fault).toContain('add "papers/con -> NEW" to moved.txt');
    const moved = { 'moved.txt': 'papers/con -> papers/first\n' };
    expect(await listErrors({ 'published.txt': 'papers/con\n', ...moved })).toEqual([]);
  });

  it('can be redirected by an alias or moved.txt, or withdrawn', async () => {
    expect(
      await listErrors({
        ...renamed,
        'topics/wells.mdx': formatTopic('Wells'),
        'published.txt': 'papers/bad\npapers/first\npapers/old\ntopics/well\n',
        'moved.txt':
          'topics/well -> /topics/wells/  # renamed\npapers/bad # at its authors’ request\n',
      }),
    ).toEqual([]);
  });

  it('is not reported as missing if its file has a fault', async () => {
    const faults = await listErrors({
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
    ['papers/a\npapers/a', 'moved.txt:2 "papers/a" is listed twice'],
    ['papers/a -> papers/frist', 'which does not exist; did you mean "papers/first"?'],
    ['papers/a -> papers/b -> papers/first', 'is not an address that can be moved'],
    ['papers/../etc', 'moved.txt:1 "papers/../etc" is not an address that can be moved'],
    ['people/ada -> papers/first', '"people/ada" is not an address that can be moved'],
  ])('with %j has a fault', async (moved, message) => {
    const faults = await listErrors({ ...renamed, 'moved.txt': `${moved}\n` });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(message);
  });

  it('and published.txt are checked for invalid lines', async () => {
    expect(await listErrors({ 'published.txt': 'papers/First one\n' })).toEqual([
      'published.txt:1 "papers/First one" is not an address; restore the file from version control, or run "npm run publish-record"',
    ]);
  });
});
