import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, test } from 'vitest';
import { createRecord } from '../create-record.ts';
import { isRecord, type ImportRecord, type ReadItem } from '../import-record.ts';
import { detectFormat, FORMATS, type Format } from '../input/detect-format.ts';
import { readInput } from '../input/read-input.ts';
import { SAMPLES } from './formats.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-formats-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function read(bytes: string | Buffer, name = 'input', format?: Format): Promise<ReadItem[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const items: ReadItem[] = [];
  for await (const item of readInput(path, { ...(format && { format }) })) items.push(item);
  return items;
}

function toRecords(items: readonly ReadItem[]): ImportRecord[] {
  return items
    .flatMap((item) => (item.kind === 'entry' ? [createRecord(item, 'input')] : []))
    .filter(isRecord);
}

const NAMES = FORMATS.filter((format) => format !== 'scrape');

describe.each(NAMES)('a paper in %s', (name) => {
  const sample = SAMPLES[name];

  it('is recognised and read completely, without notes', async () => {
    expect(detectFormat(sample, 'input')).toBe(name === 'csl' ? 'json' : name);
    const items = await read(sample);
    expect(items.map(({ kind }) => kind)).toEqual(['entry']);
    const [record] = toRecords(items);
    expect(record?.notes).toEqual([]);
    expect(record?.paper).toMatchObject({
      title: 'Monge Gaps in Gardens',
      authors: ['Théo Uscidda', 'Emmanuel de Bézenac'],
      doi: '10.1234/abc',
      abstract: expect.stringMatching(
        /^We show (?:\*that\*|\\emph\{that\}) \$O\(n\)\$ is enough[ \u00a0]& more\.$/,
      ) as unknown,
    });
    const { submitted, published } = record?.paper ?? {};
    expect(submitted ?? published).toMatch(/^2023-02/);
    if (!['jsonl', 'arxiv'].includes(name)) {
      expect(record?.paper).toMatchObject({ venue: 'Journal of Gardens', year: 2023 });
    }
    if (name !== 'pubmed') expect(record?.paper.arxiv).toBe('2302.04953');
  });

  it.each(['utf8 with BOM', 'utf16le', 'utf16be', 'latin1', 'CR', 'CRLF', 'gzip'])(
    'is the same in %s',
    async (form) => {
      const plain = toRecords(await read(sample))[0]?.paper;
      expect(toRecords(await read(encode(sample, form)))[0]?.paper).toEqual(plain);
    },
  );

  it('that is truncated is read or reported', async () => {
    for (let end = sample.indexOf('Monge') + 3; end < sample.length - 2; end += 17) {
      const items = await read(sample.slice(0, end), 'input', name);
      expect(
        items.some(({ kind }) => kind !== 'ignored'),
        `cut at ${end}`,
      ).toBe(true);
    }
  });
});

function encode(text: string, form: string): Buffer {
  switch (form) {
    case 'utf8 with BOM':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'latin1':
      // Declared if the format allows, otherwise guessed.
      return Buffer.from(text.replace(/UTF-8/g, 'ISO-8859-1'), 'latin1');
    case 'CR':
      // JSON Lines end with a line feed.
      return Buffer.from(text.startsWith('{"id"') ? text : text.replace(/\n/g, '\r'));
    case 'CRLF':
      return Buffer.from(text.replace(/\n/g, '\r\n'));
    default:
      return gzipSync(text);
  }
}

describe('invalid input', () => {
  test.each([
    ['bibtex', '@article{a, title={A}\n\n@article{b, title={B}, abstract={C}}\n', 1, /not closed/],
    [
      'bibtex',
      '@article{b, title={B}, abstract={C}}\n@article{a, title={A {b}, x={}',
      2,
      /"title" is not closed/,
    ],
    [
      'json',
      '[{"title":"A","abstract":"B"},\n{"title":"C",,},\n{"title":"D","abstract":"E"}]',
      2,
      /invalid JSON/,
    ],
    ['jsonl', '{"title":"A","abstract":"B"}\n{"title":\n', 2, /invalid JSON/],
    ['csv', 'title,abstract\nA,B\n"C,D\nE,F\n', 3, /quotation mark/],
    ['arxiv', SAMPLES.arxiv.slice(0, -20), 4, /cut off/],
  ] as const)(
    '%s: names its line and does not affect other entries',
    async (format, text, line, reason) => {
      const items = await read(text, 'input', format);
      const broken = items.filter((item) => item.kind === 'broken');
      expect(broken).toMatchObject([{ line, reason: expect.stringMatching(reason) as unknown }]);
      if (format !== 'arxiv') expect(toRecords(items).length).toBeGreaterThan(0);
    },
  );

  test.each([
    ['', /is empty/],
    ['%PDF-1.4 \u0000', /is a PDF/],
    [Buffer.from([0, 1, 2, 0, 0, 3, 0, 255, 0, 0, 9]), /is binary/],
    [gzipSync('x'.repeat(1000)).subarray(0, 20), /cut off|damaged/],
    ['<!doctype html><p>x', /unknown format/],
  ])('is reported as an error of the file: %#', async (bytes, message) => {
    const items = await read(bytes, 'x.bib');
    expect(items).toMatchObject([
      { kind: 'fault', message: expect.stringMatching(message) as unknown },
    ]);
  });

  test('is limited in nesting, line length and decompressed size', async () => {
    const half = 300_000;
    for (const text of [
      '['.repeat(half),
      '{"a":'.repeat(half / 5),
      '@a{'.repeat(half / 3),
      '<entry>'.repeat(half / 7),
    ]) {
      for (const format of ['bibtex', 'json', 'arxiv', 'csv', 'ris'] as const) {
        await expect(read(text, 'input', format)).resolves.toBeDefined();
      }
    }
    const long = gzipSync(Buffer.alloc(40 << 20, 'a'));
    const items = await read(long, 'input', 'jsonl');
    expect(items).toMatchObject([{ kind: 'broken', line: 1 }]);
  });
});

test.each([
  ['bibtex', '@constructor{a, title={A}, abstract={X.}}'],
  ['ris', 'TY  - constructor\nTI  - A\nAB  - X.\nER  - \n'],
  ['csl', '[{"type":"constructor","title":"A","abstract":"X."}]'],
  ['csv', 'PT,TI,AB,constructor\nJ,A,X.,Y\n'],
  [
    'hugo',
    '---\ntitle: A\nabstract: X.\npublication_types: [constructor]\nlinks: [{type: constructor, url: https://a.example}]\n---\n',
  ],
] as const)('a type or column called constructor is unknown in %s', async (format, text) => {
  const [record] = toRecords(await read(text, 'input', format));
  expect(record?.paper).toMatchObject({ title: 'A', abstract: 'X.' });
  expect(record?.paper.type).toBe(format === 'csv' ? undefined : 'other');
});

test('a line that is not UTF-8 is reported and does not affect others', async () => {
  const text = Buffer.concat([
    Buffer.from('@article{a, title={Über}, abstract={é}}\n'),
    Buffer.from('@article{b, title={Größe}, abstract={x}}\n', 'latin1'),
  ]);
  const items = await read(text, 'mixed.bib');
  expect(items[0]).toMatchObject({ kind: 'note', line: 2 });
  expect(toRecords(items).map(({ paper }) => paper.title)).toEqual(['Über', 'Größe']);
});
