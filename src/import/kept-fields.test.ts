import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatSummary } from './format-summary.ts';
import { importPapers } from './import-papers.ts';
import { isRecord } from './import-record.ts';
import { SAMPLES } from './readers/formats.fixture.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-kept-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const importText = async (text: string) => {
  const file = join(folder, 'source');
  await writeFile(file, text);
  const content = join(folder, 'content');
  const report = await importPapers({
    ...{ files: [file], metadata: [], format: undefined, prefer: undefined, write: undefined },
    ...{ repair: false, check: false, content },
  });
  const [entry] = report.outcomes.map((outcome) => outcome.entry);
  if (entry === undefined || !isRecord(entry)) throw new Error(`not imported: ${text}`);
  const id = report.outcomes[0]?.id ?? '';
  const written = await readFile(join(content, 'papers', `${id}.md`), 'utf8');
  return { report, written, extra: entry.paper.extra ?? {}, summary: formatSummary(report) };
};

const paper = { title: 'On lamps', abstract: 'Lamps burn.', authors: ['Ada Quiet'] };
const api = (marks: object) => JSON.stringify([{ ...paper, ...marks, glow: ['warm', 'white'] }]);

/** An entry in each format and dialect with a field that papers do not have: its name under `extra`. */
const SOURCES: Readonly<Record<string, readonly [text: string, name: string]>> = {
  BibTeX: [SAMPLES.bibtex.replace('url   ', 'glow = {warm; white},\n  url   '), 'glow'],
  RIS: [SAMPLES.ris.replace('ER  -', 'U7  - warm; white\nER  -'), 'U7'],
  EndNote: [SAMPLES.endnote.replace('%F', '%3 warm; white\n%F'), '%3'],
  Hugo: [SAMPLES.hugo.replace('date:', 'glow: [warm, white]\ndate:'), 'glow'],
  'CSL-JSON': [SAMPLES.csl.replace('"DOI"', '"glow": ["warm", "white"], "DOI"'), 'glow'],
  PubMed: [`${SAMPLES.pubmed}COIS- warm\nCOIS- white\n`, 'COIS'],
  CSV: [SAMPLES.csv.replace('URL', 'URL;Glow').replace(/\n$/, ';warm | white\n'), 'Glow'],
  JSON: [SAMPLES.json.replace('"year"', '"glow": ["warm", "white"], "year"'), 'glow'],
  'snapshot of arXiv': [SAMPLES.jsonl.replace('"doi"', '"glow": ["warm", "white"], "doi"'), 'glow'],
  Atom: [
    SAMPLES.arxiv.replace('<category', '<glow>warm</glow><glow>white</glow><category'),
    'glow',
  ],
  OpenReview: [
    JSON.stringify([{ id: 'a', content: { ...paper, glow: { value: ['warm', 'white'] } } }]),
    'glow',
  ],
  'Mini-Conf': [api({ UID: '12' }), 'glow'],
  Crossref: [api({ title: [paper.title], author: [{ family: 'Quiet' }] }), 'glow'],
  'Semantic Scholar': [api({ paperId: '1', authors: [{ name: 'Ada Quiet' }] }), 'glow'],
  OpenAlex: [api({ authorships: [{ author: { display_name: 'Ada Quiet' } }] }), 'glow'],
  DataCite: [
    JSON.stringify([
      {
        attributes: {
          titles: [{ title: paper.title }],
          descriptions: [{ descriptionType: 'Abstract', description: paper.abstract }],
          glow: ['warm', 'white'],
        },
      },
    ]),
    'glow',
  ],
  HAL: [api({ title_s: [paper.title], abstract_s: [paper.abstract] }), 'glow'],
  ADS: [api({ bibcode: '2020Lamp..1' }), 'glow'],
};

describe('a field without a counterpart is kept under "extra" and named in the report', () => {
  test.each(Object.entries(SOURCES))('%s', async (_, [text, name]) => {
    const { written, extra, summary } = await importText(text);
    expect(extra[name]).toMatch(/^warm( ?[;|] )white$/);
    expect(written).toMatch(/^extra:$/m);
    expect(written).toMatch(/warm ?[;|] white/);
    expect(summary).toContain('kept under "extra"');
    expect(summary).toContain(`${name} (1)`);
  });
});

describe('a field is omitted and named in the report', () => {
  const omitted = async (fields: object) => {
    const { report, extra } = await importText(JSON.stringify([{ ...paper, ...fields }]));
    expect(extra).toEqual({});
    return [...report.unsupported.keys()];
  };

  test('if it has an e-mail address, or its name says that it is private', async () => {
    const fields = { contact: 'Ada <ada@lamps.example>', 'Reviewer 2': 'Weak reject', Telefon: 12 };
    expect(await omitted(fields)).toEqual(Object.keys(fields));
  });

  test('if its value has no text', async () => {
    expect(await omitted({ relations: [{ id: { of: 2 } }], glow: '' })).toEqual(['relations']);
  });

  test('if it is a metric computed by a database', async () => {
    expect(await omitted({ paperId: '1', citationCount: 3, isOpenAccess: true })).toEqual([
      'citationCount',
    ]);
  });

  test('if it is in a table of a submission system', async () => {
    const text =
      'Paper ID,Paper Title,Author Names,Abstract,Decision,Ethics\n1,On lamps,Ada Quiet,Lamps burn.,Accept,Fine\n';
    const { report, extra } = await importText(text);
    expect(extra).toEqual({});
    expect([...report.unsupported.keys()]).toEqual(['Paper ID', 'Decision', 'Ethics']);
  });
});

test('a field with a name that exports use is kept under another name', async () => {
  const { extra } = await importText(
    JSON.stringify([{ ...paper, entrytype: 'A', TC: 3, funder: [{ name: 'Lamp Fund' }] }]),
  );
  expect(extra).toEqual({ 'source-entrytype': 'A', 'source-TC': '3', funder: 'Lamp Fund' });
});

test('fields of entries that are not imported are not counted', async () => {
  const file = join(folder, 'volume.bib');
  await writeFile(
    file,
    `@proceedings{v, title = {Lamps}, glow = {warm}}\n${SAMPLES.bibtex.replace('url ', 'glow = {warm},\n  url ')}`,
  );
  const report = await importPapers({
    ...{ files: [file], metadata: [], format: undefined, prefer: undefined, write: undefined },
    ...{ repair: false, check: true, content: join(folder, 'content') },
  });
  expect([...report.extra]).toEqual([['glow', 1]]);
});
