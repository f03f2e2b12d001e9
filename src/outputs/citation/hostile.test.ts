import { describe, expect, test } from 'vitest';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import { escapeHtml } from '../../abstract/escape.ts';
import { toPlain } from '../../abstract/plain.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { FORMATS, formatFile } from './formats.ts';
import { createHeadTags } from './head-tags.ts';
import { PAPER_FIELDS, type PaperField } from '../../collection/field-table.ts';
import { line } from '../../collection/field-types.ts';
import { HOSTILE } from '../../collection/hostile.fixture.ts';
import { formatJsonLd } from './json-ld.ts';
import { toBibtex } from './bibtex.ts';
import { createReference } from './reference.ts';
import { toRis } from './ris.ts';
import { toText } from './styles/run.ts';
import { STYLES } from './styles/styles.ts';
import { createVolumeReference } from './volume.ts';

// oxlint-disable-next-line no-control-regex -- matches forbidden characters
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\p{Surrogate}/u;

const [bibtex, ris, csl] = FORMATS.map((format) => (text: string) => {
  return formatFile(format, [createReference(createHostile(text), 'key', OWN)]);
}) as [Format, Format, Format];

type Format = (text: string) => string;

/** The maintainer's own fields. */
const OWN = [{ name: 'track', label: 'Track: {"} % #' }];

/** A paper with hostile text in all text fields. */
function createHostile(text: string): CataloguePaper {
  return {
    ...createPaper({
      title: text,
      authors: [text, `Given ${text}`, `${text}, Given`],
      venue: text,
      venueFull: text,
      doi: '10.1000/a<b>"c\'#%{}',
      links: { pdf: [`https://a.example/?q=${text}`] },
      submitted: '2024-02',
      year: 2024,
      ...createDetails(text),
    }),
    date: '2024-02',
    topics: [],
    people: [],
    venueId: undefined,
    mentions: [],
  };
}

/** Every other field with text, as the schema cleans it, also under names that formats have. */
function createDetails(text: string): Readonly<Record<string, unknown>> {
  const clean = line.parse(`${text} x`);
  const fields = Object.entries<PaperField>(PAPER_FIELDS).flatMap(
    ([name, { kind }]): [string, unknown][] => {
      if (name === 'venue' || name === 'venueFull') return [];
      if (kind === 'text') return [[name, clean]];
      return kind === 'textList' ? [[name, [clean, 'constructor']]] : [];
    },
  );
  const names = [
    'note',
    'constructor',
    'howpublished',
    'N1',
    'C1',
    'ZZ',
    'type',
    'TY',
    'ER',
    clean,
  ];
  return {
    ...Object.fromEntries(fields),
    editors: [clean, 'constructor'],
    contributors: { [text]: { family: clean, given: clean, affiliations: [clean] } },
    extra: Object.fromEntries(names.map((name) => [name, clean])),
    track: clean,
  };
}

/** Open braces less closing ones. */
function countUnclosed(entry: string): number {
  return (entry.match(/\{/g) ?? []).length - (entry.match(/\}/g) ?? []).length;
}

describe.each(Object.entries(HOSTILE))('%s in every field', (_, text) => {
  const reference = createReference(createHostile(text), 'key', OWN);
  const line = toPlain(text);

  test('results in text without control characters, line ends and lone surrogates', () => {
    const values = JSON.stringify(reference).replace(/\\\\/g, '').replace(/\\"/g, '');
    expect(values).not.toMatch(/\\[nrtu]/);
    for (const { format } of FORMATS) expect(format(reference)).not.toMatch(FORBIDDEN);
    for (const { format } of STYLES) expect(toText(format(reference))).not.toMatch(FORBIDDEN);
  });

  test('results in a BibTeX entry with balanced braces', () => {
    const entry = bibtex(text);
    let depth = 0;
    const depths = entry
      .split('')
      .map((char) => (depth += char === '{' ? 1 : char === '}' ? -1 : 0));
    expect(depths.slice(entry.indexOf('{'), entry.lastIndexOf('}')).every((d) => d > 0)).toBe(true);
    expect(depth).toBe(0);
    expect(entry.match(/^@/gm)).toHaveLength(1);
    expect(
      entry
        .split('\n')
        .slice(1, -2)
        .every((row) => /^ {2}\w+ += .*,$/.test(row)),
    ).toBe(true);
  });

  test('results in a RIS record with a line for each field', () => {
    const record = ris(text);
    expect(record).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*\r\n)+$/);
    expect(record.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(record.match(/^ER {2}- /gm)).toHaveLength(1);
    expect(record).toContain(`TI  - ${line}\r\n`);
  });

  test('is preserved in BibTeX under any name of a field', () => {
    const field = /^ {2}constructor {3}= \{.*x\},$/m;
    expect(bibtex(text)).toMatch(field);
    for (const entrytype of ['comment', 'string', 'preamble']) {
      expect(toBibtex({ ...reference, extra: { entrytype } })).toMatch(/^@misc|^@article|^@inpro/);
    }
  });

  test('is preserved in CSL-JSON', () => {
    const [item, ...others] = JSON.parse(csl(text)) as [Record<string, unknown>];
    expect(others).toEqual([]);
    expect(item.title).toBe(line);
    expect(item.author).toHaveLength(3);
  });

  test('results in one valid entry for a volume', () => {
    const volume = {
      ...{ title: line, shortTitle: line, editors: [line], publisher: line, place: line },
      ...{ isbn: line, issn: line, series: line, number: line, licence: line, citekey: line },
      doi: '10.1000/a<b>"c\'#%{}',
    };
    const own = createVolumeReference(volume);
    const entry = toBibtex(own);
    expect(entry).toMatch(/^@proceedings\{[^\s,{}()"'#%=~\\]+,\n(?: {2}\w+ += .*,\n)+\}\n$/);
    expect(countUnclosed(entry)).toBe(0);
    expect(toRis(own)).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*\r\n)+$/);
    for (const { format } of FORMATS) expect(format(own)).not.toMatch(FORBIDDEN);
  });

  test('is escaped in JSON-LD and head tags', () => {
    const paper = createHostile(text);
    const json = formatJsonLd(paper, reference, 'https://a.example/', line);
    expect(json).not.toMatch(/[<>&]/);
    expect((JSON.parse(json) as { headline: string }).headline).toBe(line);
    const [title] = createHeadTags(paper, reference, 'https://a.example/');
    expect(title).toEqual({ name: 'citation_title', content: line });
    expect(escapeHtml(line)).not.toMatch(/["<>]/);
  });
});
