import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatReport } from './format-report.ts';
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

test('an uncertain pair is kept as two papers, with a note', async () => {
  const entry = (key: string, text: string) =>
    `@article{${key}, title={The wells of all the villages}, author={Ida Brook}, year=2010, journal={Wells}, abstract={${text}}}\n`;
  const { report, kinds } = await run(
    entry('a', 'Ropes and their makers.') + entry('b', 'Iron buckets rust.'),
  );
  expect(kinds).toEqual(['added', 'added']);
  expect(report.outcomes[1]?.notes).toEqual([expect.stringContaining('another abstract')]);
});
