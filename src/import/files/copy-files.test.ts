import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatSummary } from '../format-summary.ts';
import { importPapers } from '../import-papers.ts';
import { splitFiles } from './split-files.ts';

const TABLE = `id,title,authors,abstract,pdf,poster
on-wells,On Wells,Ida Brook,Wells are deep.,wells.pdf,
on-ponds,On Ponds,Per Moor,Ponds are flat.,pdfs/ponds.PDF,https://ponds.example/poster.pdf
on-rain,On Rain,Per Moor,Rain is wet.,rain.pdf,
`;

function createFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'content'));
  writeFileSync(
    join(folder, 'content/site.yaml'),
    'tagline: on water\ndescription: Water.\norigin: https://water.example\n',
  );
  mkdirSync(join(folder, 'pdfs'));
  writeFileSync(join(folder, 'pdfs/ponds.PDF'), 'ponds');
  writeFileSync(join(folder, 'wells.pdf'), 'wells');
  writeFileSync(join(folder, 'papers.csv'), TABLE);
  const read = (path: string) => readFileSync(join(folder, 'content/papers', path), 'utf8');
  const run = (
    copy: readonly string[] = [],
    check = false,
    files: readonly string[] = [join(folder, 'papers.csv')],
  ) =>
    importPapers({
      ...{ files, content: join(folder, 'content'), copy, check },
      ...{ format: undefined, metadata: [], prefer: undefined, write: undefined, repair: false },
    });
  return { folder, read, run };
}

it('a figure of al-folio that leads out of the folder of the import is not copied', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['content', 'site/img']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(
    join(folder, 'content/site.yaml'),
    'tagline: on water\ndescription: Water.\norigin: https://water.example\n',
  );
  writeFileSync(join(folder, 'secret.png'), 'secret');
  writeFileSync(join(folder, 'site/img/rain.gif'), 'rain');
  const entry = (key: string, preview: string) =>
    `@misc{${key}, title={On ${key}}, author={Ida Brook}, abstract={Deep.}, preview={${preview}}}\n`;
  const previews = ['../secret.png', 'img/../../secret.png', '..', 'img/rain', 'img/rain.gif'];
  const texts = previews.map((preview, index) => entry(`wells${index}`, preview));
  writeFileSync(join(folder, 'site/papers.bib'), texts.join(''));
  const report = await importPapers({
    ...{ files: [join(folder, 'site/papers.bib')], content: join(folder, 'content'), copy: [] },
    ...{ format: undefined, metadata: [], prefer: undefined, write: undefined, repair: false },
    check: false,
  });
  expect(report.files.found.map(({ from }) => from)).toEqual([join(folder, 'site/img/rain.gif')]);
  expect(formatSummary(report)).toContain(
    'files: "../secret.png" is not the name of a file next to the imported one; omitted',
  );
});

/** The files of a website by path, with the arguments that docs/import.md names for it. */
const WEBSITES: readonly (readonly [
  name: string,
  site: Readonly<Record<string, string>>,
  files: readonly string[],
  copy: readonly string[],
  copied: readonly string[],
])[] = [
  [
    'al-folio',
    {
      '_bibliography/papers.bib':
        '---\n---\n\n@article{wells, title={On Wells}, author={Ida Brook}, abstract={Deep.}, pdf={wells.pdf}, slides={talk.pdf}, poster={poster.png}, supp={supp.zip}, preview={wells.gif}}\n',
      ...{ 'assets/pdf/wells.pdf': '', 'assets/pdf/talk.pdf': '', 'assets/pdf/poster.png': '' },
      ...{ 'assets/pdf/supp.zip': '', 'assets/img/publication_preview/wells.gif': '' },
    },
    ['_bibliography/papers.bib'],
    ['assets/pdf', 'assets/img/publication_preview'],
    ['figure.gif', 'paper.pdf', 'poster.png', 'slides.pdf', 'supplement.zip'],
  ],
  [
    'Hugo Blox',
    {
      'content/publication/wells/index.md':
        "---\ntitle: On Wells\nauthors: [Ida Brook]\ndate: '2020-05-01T00:00:00Z'\nabstract: Deep.\nurl_pdf: /uploads/wells.pdf\nurl_slides: slides.pdf\n---\n",
      ...{ 'content/publication/wells/slides.pdf': '', 'static/uploads/wells.pdf': '' },
    },
    ['content/publication/wells/index.md'],
    ['static'],
    ['paper.pdf', 'slides.pdf'],
  ],
  [
    'Mini-Conf',
    {
      'sitedata/papers.csv':
        'UID,title,authors,abstract,keywords,sessions,pdf_url\nB1,On Wells,Ida Brook|Per Moor,Deep.,wells,Mon 1|Tue 2,static/wells.pdf\n',
      'static/wells.pdf': '',
    },
    ['sitedata/papers.csv'],
    ['.'],
    ['paper.pdf'],
  ],
];

it.each(WEBSITES)(
  'files of a website made with %s are copied',
  async (_, site, files, copy, to) => {
    const { folder, run } = createFolder();
    for (const [path, text] of Object.entries(site)) {
      mkdirSync(join(folder, 'old', path, '..'), { recursive: true });
      writeFileSync(join(folder, 'old', path), text);
    }
    const resolve = (path: string) => join(folder, 'old', path);
    const { missing, found } = (await run(copy.map(resolve), false, files.map(resolve))).files;
    expect(missing).toEqual([]);
    expect(found.map((file) => basename(file.to)).sort()).toEqual(to);
    expect(found.every((file) => existsSync(file.to))).toBe(true);
  },
);

describe('files that a table names', () => {
  it('are copied next to their papers from the folder of the table', async () => {
    const { read, run } = createFolder();
    const text = formatSummary(await run());
    expect(text).toContain('2 files copied next to the papers.');
    expect(text).toMatch(/papers\.csv:4 {2}rain\.pdf: copy it into papers\/on-rain\/, or name/);
    expect(read('on-wells/paper.pdf')).toBe('wells');
    expect(read('on-ponds/paper.pdf')).toBe('ponds');
    expect(read('on-ponds.md')).toContain('https://ponds.example/poster.pdf');
    expect(read('on-wells.md')).not.toContain('wells.pdf');
  });

  it('are copied from other folders, and only once', async () => {
    const { folder, read, run } = createFolder();
    mkdirSync(join(folder, 'more'));
    writeFileSync(join(folder, 'more/rain.pdf'), 'rain');
    expect((await run([join(folder, 'more')], true)).files.found).toHaveLength(3);
    expect((await run([join(folder, 'more')])).files).toMatchObject({ missing: [] });
    expect(read('on-rain/paper.pdf')).toBe('rain');
    writeFileSync(join(folder, 'content/papers/on-rain/paper.pdf'), 'corrected');
    expect((await run([join(folder, 'more')])).files.found).toEqual([]);
    expect(read('on-rain/paper.pdf')).toBe('corrected');
  });

  it.each([
    ['1 Brook final-2.pdf', '2 Moor.pdf'],
    ['lamp2026_paper_1_v3.pdf', 'lamp2026_paper_2_v1.pdf'],
    ['1_paper.pdf', 'paper_2 (3).pdf'],
  ])('are found by the number in their names: %s', async (...names) => {
    const { folder, read, run } = createFolder();
    mkdirSync(join(folder, 'numbered'));
    for (const name of [...names, 'final.pdf']) writeFileSync(join(folder, 'numbered', name), name);
    writeFileSync(
      join(folder, 'papers.csv'),
      'Nr.,id,title,abstract\n1,on-wells,On Wells,Deep.\n2,on-ponds,On Ponds,Flat.\n3,on-rain,On Rain,Wet.\n',
    );
    const report = await run([join(folder, 'numbered')]);
    expect(report.files).toMatchObject({
      found: { length: 2 },
      missing: [{ id: 'on-rain', name: 'PDF number 3' }],
    });
    expect(formatSummary(report)).toContain('PDFs without the number of a paper: final.pdf\n');
    expect(read('on-wells/paper.pdf')).toBe(names[0]);
    expect(read('on-ponds/paper.pdf')).toBe(names[1]);
  });

  it('must be in a folder that exists', async () => {
    const { folder, run } = createFolder();
    await expect(run([join(folder, 'nowhere')])).rejects.toThrow(/nowhere.*is not a folder/);
  });

  it('are not copied through a symbolic link, which could lead anywhere', async () => {
    const { folder, run } = createFolder();
    writeFileSync(join(folder, 'secret'), 'secret');
    symlinkSync(join(folder, 'secret'), join(folder, 'rain.pdf'));
    expect((await run()).files.missing).toMatchObject([{ name: 'rain.pdf' }]);
  });
});

it.each(['../secret.pdf', 'a/../../secret.pdf', 'https://a.example/b.pdf', 'C:\\b.pdf', 'yes'])(
  'a link is not treated as a file name: %s',
  (value) => {
    expect(splitFiles({ pdf: [value] })).toEqual({ links: { pdf: [value] }, files: {} });
  },
);
