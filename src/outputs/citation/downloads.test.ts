import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import { citeAll } from './cite-part.ts';
import { createDownloads, type Options } from './downloads.ts';
import { addFileFields, createReference } from './reference.ts';

function createPapers(count: number): CataloguePaper[] {
  return Array.from({ length: count }, (_, at) => ({
    ...createPaper({ id: `p${at}`, title: `Paper ${at}`, abstract: `Text ${at}.` }),
    date: undefined,
    topics: [],
    people: [],
    venueId: undefined,
    mentions: [],
  }));
}

const getReference = (paper: CataloguePaper) => createReference(paper, `key-${paper.id}`);

function create(options: Partial<Options> = {}) {
  return createDownloads({
    mode: 'files',
    count: 1,
    getReference,
    ...options,
  });
}

const createGroup = (count: number) => ({
  id: 'scaling',
  name: 'Scaling',
  papers: createPapers(count),
});
const [paper] = createPapers(1) as [CataloguePaper];

describe('citation files', () => {
  const downloads = create();

  test('exist for a paper in each format, saved under its key', () => {
    expect(
      downloads.getForPaper(paper).map(({ address, fileName }) => [address, fileName]),
    ).toEqual([
      ['/papers/p0/cite.bib', 'key-p0.bib'],
      ['/papers/p0/cite.ris', 'key-p0.ris'],
      ['/papers/p0/cite.json', 'key-p0.json'],
    ]);
  });

  test('contain the abstract in each format', async () => {
    for (const file of downloads.listFiles([paper], [])) {
      const text = Buffer.from(await downloads.formatFile(file)).toString();
      expect(text).toContain('Text 0.');
    }
  });

  test('exist for a group in each format', () => {
    expect(
      downloads
        .getForGroup(createGroup(2), '/topics/scaling/')
        .map(({ address, fileName }) => [address, fileName]),
    ).toEqual([
      ['/topics/scaling/papers.bib', 'scaling.bib'],
      ['/topics/scaling/papers.ris', 'scaling.ris'],
      ['/topics/scaling/papers.csl.json', 'scaling.csl.json'],
    ]);
  });

  test('of a group with one paper are those of the paper; an empty group has none', () => {
    expect(downloads.getForGroup(createGroup(1), '/people/x/')).toEqual(
      downloads.getForPaper(paper),
    );
    expect(downloads.getForGroup(createGroup(0), '/people/x/')).toEqual([]);
    expect(downloads.listFiles([], [[createGroup(1), '/people/x/']])).toEqual([]);
  });

  test('are the same as the download links', () => {
    const groups = [
      [createGroup(3), '/'],
      [createGroup(2), '/topics/scaling/'],
      [createGroup(1), '/people/x/'],
    ] as const;
    const offered = [
      ...createPapers(3).flatMap(downloads.getForPaper),
      ...groups.flatMap(([group, path]) => downloads.getForGroup(group, path)),
    ].map(({ address }) => address.slice(1));
    const files = downloads.listFiles(createPapers(3), groups).map(({ path }) => path);
    expect(new Set(offered)).toEqual(new Set(files));
    expect(new Set(files).size).toBe(files.length);
  });

  test('above the size limit are split into parts with every paper once', async () => {
    const cut = create({ maxFileBytes: 200 });
    const group = createGroup(9);
    const files = cut.listFiles([], [[group, '/']]).filter(({ format }) => format.name === 'RIS');
    expect(files.map(({ path }) => path).slice(0, 2)).toEqual(['papers.ris', 'papers-2.ris']);
    expect(files.flatMap(({ papers }) => papers)).toEqual(group.papers);
    for (const file of files) expect((await cut.formatFile(file)).length).toBeLessThanOrEqual(200);
    expect(cut.getForGroup(group, '/')[1]?.fileName).toBe('scaling-2.bib');
  });
});

describe('embedded citations', () => {
  const downloads = create({ mode: 'embedded' });

  test('replace the files of papers', () => {
    expect(downloads.getForPaper(paper)).toEqual([]);
    expect(downloads.listFiles(createPapers(3), [])).toEqual([]);
  });

  test.each([
    ['/', '/papers.bib'],
    ['/topics/x/', '/topics/x/papers.bib'],
    ['/venues/x/', '/venues/x/papers.bib'],
    ['/people/x/', undefined],
    ['/years/2024/', undefined],
    ['/years/2024/05/', undefined],
  ])('leave the group %s with the file %s', (path, address) => {
    const group = createGroup(11);
    expect(downloads.getForGroup(group, path)[0]?.address).toBe(address);
    expect(downloads.listFiles([], [[group, path]])).toHaveLength(address ? 3 : 0);
  });

  test('do not affect compression of files with many papers', async () => {
    const group = createGroup(2001);
    const [file] = downloads.listFiles([], [[group, '/']]);
    expect(file?.path).toBe('papers.bib.gz');
    expect(downloads.getForGroup(group, '/')[0]?.fileName).toBe('scaling.bib.gz');
    if (file)
      expect(gunzipSync(await downloads.formatFile(file)).toString()).toContain('key-p2000');
  });

  test('from parts give the same files as from all papers', async () => {
    const group = createGroup(2005);
    const parts = [group.papers.slice(0, 1000), group.papers.slice(1000)].map((papers) =>
      citeAll.run(
        papers.map((one) => addFileFields(getReference(one), one)),
        undefined,
      ),
    );
    const whole = { papers: group.papers, parts };
    const inParts = create({ mode: 'embedded', whole });
    const read = async (from: typeof downloads) =>
      Promise.all(
        from
          .listFiles([], [[group, '/']])
          .map(async (file) => [file.path, gunzipSync(await from.formatFile(file)).toString()]),
      );
    expect(await read(inParts)).toEqual(await read(downloads));
    const cut = create({ mode: 'embedded', whole, maxFileBytes: 1000 });
    expect(cut.listFiles([], [[group, '/']]).map(({ path }) => path)).toContain('papers-2.bib.gz');
  });
});

test('the default depends on the size of the collection', () => {
  const isEmbedded = (count: number) => create({ mode: undefined, count }).isEmbedded;
  expect(isEmbedded(2000)).toBe(false);
  expect(isEmbedded(2001)).toBe(true);
});
