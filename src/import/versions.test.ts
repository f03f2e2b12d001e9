import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatReport } from './format-report.ts';
import { formatSummary } from './format-summary.ts';
import { importPapers } from './import-papers.ts';

const PREPRINT =
  '@misc{pre, title = {Digging wells without ropes}, author = {Brook, Ida}, year = {2020}, doi = {10.48550/arXiv.2005.00001}, abstract = {A first abstract of digging.}}\n';
const PUBLICATION =
  '@inproceedings{pub, title = {Digging Wells Without Ropes}, author = {Ida Brook}, year = {2021}, booktitle = {Wells}, doi = {10.5555/w.1}, abstract = {What was printed on wells in the end.}}\n';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-versions-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(text: string) {
  const path = join(folder, 'refs.bib');
  await writeFile(path, text);
  const report = await importPapers({
    ...{ files: [path], metadata: [], repair: false, check: false },
    ...{ format: undefined, prefer: undefined, write: undefined },
    content: join(folder, 'content'),
  });
  return { report, kinds: report.outcomes.map(({ kind }) => kind) };
}

async function readPapers(): Promise<string[]> {
  const papers = join(folder, 'content/papers');
  const names = (await readdir(papers)).filter((name) => name.endsWith('.md'));
  return Promise.all(names.map((name) => readFile(join(papers, name), 'utf8')));
}

async function expectPublication(): Promise<void> {
  const papers = await readPapers();
  expect(papers).toHaveLength(1);
  expect(papers[0]).toContain('title: Digging Wells Without Ropes');
  expect(papers[0]).toContain('arxiv: "2005.00001"');
  expect(papers[0]).toContain('doi: 10.5555/w.1');
  expect(papers[0]).toContain('submitted: 2020');
  expect(papers[0]).toContain('year: 2021');
  expect(papers[0]).toContain('What was printed');
}

test.each([
  ['the preprint first', PREPRINT + PUBLICATION, 'published version of'],
  ['the publication first', PUBLICATION + PREPRINT, 'preprint of'],
])('a preprint and its publication in one file are one paper: %s', async (_name, text, says) => {
  const { report, kinds } = await run(text);
  expect(kinds).toEqual(['added', 'merged']);
  expect(report.outcomes[1]?.reason).toContain(says);
  await expectPublication();
  expect((await run(text)).kinds).toEqual(['unchanged', 'merged']);
});

test('a publication updates the preprint that was imported before', async () => {
  await run(PREPRINT);
  const { report, kinds } = await run(PUBLICATION);
  expect(kinds).toEqual(['updated']);
  expect(formatReport(report)).toContain('published version of');
  await expectPublication();
});

test('a preprint only adds its id to a publication that was imported before', async () => {
  await run(PUBLICATION);
  expect((await run(PREPRINT)).kinds).toEqual(['updated']);
  await expectPublication();
  expect((await run(PREPRINT)).kinds).toEqual(['unchanged']);
});

test('papers with a recurring title are kept apart, with their abstracts', async () => {
  const preface = (key: string, year: number, text: string) =>
    `@article{${key}, title={Preface}, author={Ida Brook}, year=${year}, journal={Wells}, abstract={${text}}}\n`;
  const [a, b] = [
    preface('a', 2010, 'Ropes and their makers.'),
    preface('b', 2012, 'Iron buckets.'),
  ];
  expect((await run(a)).kinds).toEqual(['added']);
  expect((await run(a + b)).kinds).toEqual(['unchanged', 'added']);
  expect((await run(a + b)).kinds).toEqual(['unchanged', 'unchanged']);
  const texts = (await readPapers()).join('\n');
  expect(texts).toContain('Ropes and their makers.');
  expect(texts).toContain('Iron buckets.');
});

describe('an uncertain pair', () => {
  const entry = (key: string, text: string) =>
    `@article{${key}, title={The wells of all the villages}, author={Ida Brook}, year=2010, journal={Wells}, abstract={${text}}}\n`;
  const first = entry('a', 'Ropes and their makers.');
  const second = entry('b', 'Iron buckets rust.');
  const decide = async (reason: string | undefined, decision: string) => {
    const pair = /\{ papers: .*?\]/.exec(reason ?? '')?.[0];
    const text = `decisions:\n  - ${pair}, decision: ${decision} }\n`;
    await writeFile(join(folder, 'content/decisions.yaml'), text);
  };

  test('is not imported until it is decided', async () => {
    const { report, kinds } = await run(first + second);
    expect(kinds).toEqual(['added', 'skipped']);
    expect(report.outcomes[1]?.reason).toContain('another abstract; add to decisions.yaml');
    expect(formatSummary(report)).toMatch(/^Needs a decision \(1\):\n {2}skipped {6}b /);
    expect((await run(first + second)).kinds).toEqual(['unchanged', 'skipped']);
    expect((await run(second)).kinds).toEqual(['skipped']);
  });

  test.each([
    ['keep', ['unchanged', 'added'], ['unchanged', 'unchanged'], 2],
    ['merge', ['unchanged', 'merged'], ['unchanged', 'merged'], 1],
  ])('that is decided with %s stays decided', async (decision, once, again, count) => {
    const { report } = await run(first + second);
    await decide(report.outcomes[1]?.reason, decision);
    expect((await run(first + second)).kinds).toEqual(once);
    expect((await run(first + second)).kinds).toEqual(again);
    expect((await run(second)).kinds).toEqual(['unchanged']);
    const papers = await readPapers();
    expect(papers).toHaveLength(count);
    expect(papers.join('')).toContain('Ropes and their makers.');
  });

  test('with a decision on a paper that does not exist is noted', async () => {
    await run(first);
    await decide('{ papers: [wels, "doi:10.5555/w.1"]', 'merge');
    expect((await run(first)).report.notes).toMatchObject([
      { line: 2, message: expect.stringContaining('there is no paper "wels"') as unknown },
    ]);
  });
});

describe('a retraction', () => {
  const paper =
    '@article{a, title={On wells}, author={Ida Brook}, year=2010, journal={Wells}, doi={10.5555/w.0}, abstract={Deep.}}\n';
  const notice = JSON.stringify({
    ...{ type: 'journal-article', title: ['Retraction: On wells'], DOI: '10.5555/n.1' },
    ...{ 'container-title': ['Wells'], 'update-to': [{ type: 'retraction', DOI: '10.5555/W.0' }] },
  });

  test('marks a paper that was imported before, once', async () => {
    await run(paper);
    const { report, kinds } = await run(notice);
    expect(kinds).toEqual(['updated']);
    expect(formatSummary(report)).toContain('Retracted or withdrawn (1):');
    expect((await readPapers()).join('')).toContain(
      'retracted: "Retraction: On wells (https://doi.org/10.5555/n.1)"',
    );
    expect((await run(notice)).kinds).toEqual(['unchanged']);
    expect((await run(paper)).kinds).toEqual(['unchanged']);
  });

  test('of a paper that is not in the collection is not imported as a paper', async () => {
    expect((await run(notice)).kinds).toEqual(['skipped']);
  });
});

describe('a file that no longer contains a paper', () => {
  const entry = (number: number) =>
    `@article{k${number}, title={Wells of village ${number}}, author={Ida Brook}, year=2010, journal={Wells}, doi={10.5555/w.${number}}, abstract={Village ${number}.}}\n`;
  const all = [1, 2, 3].map(entry).join('');

  test('is reported until the paper is marked or kept', async () => {
    await run(all);
    const { report } = await run(entry(1) + entry(3));
    expect(report.vanished).toMatchObject([{ file: 'refs.bib' }]);
    expect(formatSummary(report)).toContain('No longer in their source (1):');
    const id = report.vanished[0]?.id ?? '';
    await writeFile(
      join(folder, 'content/decisions.yaml'),
      `decisions:\n  - { papers: [${id}], decision: keep }\n`,
    );
    expect((await run(entry(1) + entry(3))).report.vanished).toEqual([]);
  });

  test('is not reported if it has few of its former papers', async () => {
    await run(all);
    expect((await run(entry(1))).report.vanished).toEqual([]);
  });
});

describe('the DOI of a preprint is not that of its publication', () => {
  const preprint =
    '@misc{pre, title = {Digging wells without ropes}, author = {Brook, Ida}, year = {2020}, doi = {10.1101/2020.01.02.003}, abstract = {A first abstract of digging.}}\n';
  const publication = PUBLICATION.replace(/doi = \{.*?\}, /, '');

  test.each([
    ['together, the preprint first', [preprint + publication]],
    ['together, the publication first', [publication + preprint]],
    ['the preprint first', [preprint, publication]],
    ['the publication first', [publication, preprint]],
  ])('%s', async (_name, files) => {
    for (const text of files) await run(text);
    const [paper = '', ...others] = await readPapers();
    expect(others).toEqual([]);
    expect(paper).toContain('Preprint: https://doi.org/10.1101/2020.01.02.003');
    expect(paper).not.toMatch(/^doi:/m);
    for (const text of files) expect((await run(text)).kinds[0]).toBe('unchanged');
  });

  test('a publication with a DOI links the preprint, too', async () => {
    await run(preprint);
    await run(PUBLICATION);
    const [paper = ''] = await readPapers();
    expect(paper).toContain('doi: 10.5555/w.1');
    expect(paper).toContain('Preprint: https://doi.org/10.1101/2020.01.02.003');
  });
});
