import { describe, expect, it } from 'vitest';
import { toPlain } from '../abstract/plain.ts';
import { renderPortable } from '../abstract/render-portable.ts';
import { renderParagraphs } from '../abstract/render.ts';
import { mathFaults } from '../abstract/math.ts';
import { parseMath } from '../abstract/math-tree.ts';
import type { ReadItem } from '../import/import-record.ts';
import { readMetadata } from '../import/read-metadata.ts';
import { readArxivXml } from '../import/readers/read-arxiv-xml.ts';
import { readBibtex } from '../import/readers/read-bibtex.ts';
import { readCsl, readJson, readJsonText } from '../import/readers/read-json.ts';
import { proposeRepairs } from '../abstract/repair/propose-repairs.ts';
import { createContentFolder, formatTopic, MINIMAL } from './content-folder.fixture.ts';
import { CollectionError } from './faults.ts';
import { MAX_DEPTH } from './nesting.ts';
import { readCollection } from './read-collection.ts';
import { parseYaml } from './yaml.ts';

const DEPTHS = [2_000, 200_000];

const nest = (depth: number, open: string, close: string, core = ''): string =>
  open.repeat(depth) + core + close.repeat(depth);

async function readErrors(files: Readonly<Record<string, string>>): Promise<string> {
  const content = createContentFolder({
    ...MINIMAL,
    'topics/first.mdx': formatTopic('A'),
    ...files,
  });
  const error: unknown = await readCollection(content).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CollectionError);
  return (error as CollectionError).message.replaceAll(`${content}/`, '');
}

describe.each(DEPTHS)('input nested %i levels deep', (depth) => {
  const list = nest(depth, '[', ']');

  it.each(['title', 'authors', 'links', 'note', 'unknown'])(
    'is reported by line and field in papers/*.jsonl: %s',
    async (field) => {
      const line = `{"id":"a","title":"A","abstract":"T.","${field}":${list}}`.replace(
        field === 'title' ? '"title":"A",' : '\0',
        '',
      );
      const message = await readErrors({ 'papers/all.jsonl': `\n${line}\n` });
      expect(message).toContain(
        `papers/all.jsonl:2  ${field}: is nested more than ${MAX_DEPTH} levels deep; remove`,
      );
    },
  );

  it.each([
    ['site.yaml', `tagline: t\nnote: ${list}\n`, 2],
    ['mentions.yaml', `names: ${list}\n`, 1],
    ['papers/x.md', `---\ntitle: T\nnote: ${list}\n---\nText.\n`, 3],
    ['topics/x.mdx', `---\nname: ${list}\n---\nText.\n`, 2],
    ['pages/x.mdx', `---\ntitle: ${list}\n---\nText.\n`, 2],
    ['lists/x.mdx', `---\ntitle: ${list}\n---\nText.\n`, 2],
  ])('is reported by line in the YAML of %s', async (name, text, line) => {
    expect(await readErrors({ [name]: text })).toMatch(
      new RegExp(`^${name}:${line}:\\d+ {2}is nested more than ${MAX_DEPTH} levels deep; remove`),
    );
  });

  it.each([
    ['unclosed brackets', `a: ${'['.repeat(depth)}`],
    ['maps', `a: ${nest(depth, '{x: ', '}', '1')}`],
    ['lists on one line', `a:\n  ${'- '.repeat(depth)}x`],
    ['explicit keys', `${'? '.repeat(depth)}x`],
  ])('is reported in YAML: %s', (_what, yaml) => {
    const { data, faults } = parseYaml(yaml, 'x.yaml', 5);
    expect(data).toBeUndefined();
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^is nested more/),
    ]);
    expect(faults[0]?.line).toBeGreaterThanOrEqual(5);
  });

  it.each<[string, (value: string) => Iterable<ReadItem>, string]>([
    ['JSON', (value) => readJson(`[{"title":"T","abstract":"A.","note":${value}}]`), 'note'],
    ['JSON Lines', (value) => [readJsonText(`{"title":"T","note":${value}}`, 1)], 'note'],
    ['CSL', (value) => readCsl(`[{"title":"T","issued":{"date-parts":${value}}}]`), 'issued'],
  ])('is omitted from imported %s with a note', (_format, read, field) => {
    const [item] = [...read(list)];
    expect(item).toMatchObject({
      kind: 'entry',
      fields: { title: 'T' },
      notes: [`"${field}" is nested more than ${MAX_DEPTH} levels deep; omitted`],
    });
  });

  it('is reported by entry in metadata', () => {
    const { faults } = readMetadata(`[{"title":"A"},{"title":"B","note":${list}}]`, 'm.json');
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toMatch(/^entry 2 of the list is nested more/);
  });

  it('affects only its own entry in XML, and is text in BibTeX', () => {
    const entry = (core: string) => `<entry><title>T</title><summary>${core}</summary></entry>`;
    const xml = `<feed>${entry(nest(depth, '<a>', '</a>', 'x'))}${entry('Fine.')}</feed>`;
    expect([...readArxivXml(xml)]).toMatchObject([
      {
        kind: 'broken',
        line: 1,
        reason: 'invalid XML: Maximum nested tags exceeded; download the file again',
      },
      { kind: 'entry', fields: { abstract: 'Fine.' } },
    ]);
    const [item] = [
      ...readBibtex(`@article{k, title = {T}, abstract = {${nest(depth, '{', '}', 'x')}}}`),
    ];
    expect(item).toMatchObject({ kind: 'entry', fields: { title: 'T' } });
  });

  it('is processed without recursion in abstracts', () => {
    const marks = Math.min(depth, 20_000);
    const texts = [
      `$${nest(marks, '{', '}', 'x')}$`,
      `\\[${nest(marks, '\\sqrt{', '}', 'x')}\\]`,
      nest(marks, '*a ', ' a*'),
      nest(marks, '\\emph{', '}', 'x'),
      nest(marks, '{\\em ', '}', 'x'),
      nest(marks, '\\href{https://a.example}{', '}', 'x'),
    ];
    for (const text of texts) {
      expect(toPlain(text)).not.toBe('');
      expect(renderParagraphs(text).join('')).not.toBe('');
      expect(renderPortable(text)).not.toBe('');
      mathFaults(text);
    }
    proposeRepairs(nest(2_000, '(', ')', 'x_i'));
    proposeRepairs(nest(2_000, 'x_{', '}', 'i'));
  });
});

describe('nesting', () => {
  it('up to the limit is accepted', () => {
    const yaml = `a: ${nest(MAX_DEPTH - 1, '[', ']')}`;
    expect(parseYaml(yaml, 'x.yaml').faults).toEqual([]);
    expect(parseYaml(`a: [${'[], '.repeat(500)}]`, 'x.yaml').faults).toEqual([]);
    expect(
      parseYaml(`a: |\n  ${'['.repeat(500)}\nb: "${'{'.repeat(500)}"`, 'x.yaml').faults,
    ).toEqual([]);
  });

  it('is limited in formulas, even in short ones', () => {
    expect(parseMath(nest(65, '{', '}', 'x'), false)).toMatchObject({
      message: expect.stringContaining('is nested more than 64 levels') as string,
    });
    expect(parseMath(nest(64, '{', '}', 'x'), false)).toHaveLength(1);
  });

  it('is reported for circular data', async () => {
    const text = '---\ntitle: T\nauthors: &x [*x]\n---\nText.\n';
    expect(await readErrors({ 'papers/x.md': text })).toMatch(
      /^papers\/x.md:3:1 {2}authors: is nested more/,
    );
  });
});
