import { describe, expect, test } from 'vitest';
import { toPlain } from '../abstract/plain.ts';
import { listFields } from '../collection/field-table.ts';
import { exportTo, importFrom } from './export-and-import.fixture.ts';
import type { RecordPaper } from './import-record.ts';
import { scanEntries } from './readers/bibtex/scan-entries.ts';
import { ENTRIES, formatEntry, toBiblatex, type FixtureEntry } from './round-trip.fixture.ts';

/** Fields of the source, normalised like BibTeX does. */
function level(fields: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries(
    [...fields]
      .map(([name, value]) => [name, ALIASES[name] ?? name, value] as const)
      .map(([name, alias, value]) => [
        alias,
        name === 'title'
          ? value
          : value
              .replace(/[{}]/g, '')
              .replace(/\\'\\i\s*/g, 'í')
              .replace(/\\'e/g, 'é')
              .replace(/\\O(?=rsted)/g, 'Ø')
              .trim(),
      ]),
  );
}

/** Names of BibLaTeX for fields of BibTeX. */
const ALIASES: Readonly<Record<string, string>> = { license: 'copyright', articleno: 'eid' };

/** Fields that an export adds, and those by which it expresses others. */
const ADDED = new Set(['url', 'archiveprefix', 'day', 'dblp', 'howpublished']);

function scan(text: string): { type: string; key: string; fields: Map<string, string> } {
  const [item] = [...scanEntries(text)];
  if (item?.kind !== 'entry') throw new Error(`not an entry: ${text}`);
  return { ...item.entry, fields: new Map(item.entry.fields) };
}

/** Words in braces of a title. */
function listProtected(title: string | undefined): string[] {
  return [...(title ?? '').matchAll(/(?<!\\\w*)\{([^{}\\]*\p{Lu}[^{}\\]*)\}(\p{L}*)/gu)].map(
    ([, inner = '', rest = '']) => inner + rest,
  );
}

test('there are 300 entries, with every field of BibTeX', () => {
  expect(ENTRIES.length).toBeGreaterThanOrEqual(300);
  const used = new Set(ENTRIES.flatMap(({ fields }) => Object.keys(fields)));
  const missing = listFields('bibtex').filter(([, [first = '']]) => !used.has(first));
  expect(missing).toEqual([]);
});

const name = ({ type, key }: FixtureEntry) => `@${type}{${key}`;

describe('an entry is the same after import from and export to BibTeX', () => {
  test.each(ENTRIES.map((entry) => [name(entry), entry] as const))('%s', (_, entry) => {
    const source = formatEntry(entry);
    const paper = importFrom('BibTeX', source);
    const out = exportTo('BibTeX', paper);
    const [before, after] = [scan(source), scan(out)];
    expect([after.type, after.key]).toEqual([before.type, before.key]);
    const fields = level(after.fields);
    const { title: _title, ...wanted } = level(before.fields);
    for (const [field, value] of Object.entries(wanted)) {
      // The subtitle is part of the title.
      if (field !== 'subtitle') expect(fields[field], field).toBe(value);
    }
    const strange = Object.keys(fields).filter(
      (field) => !(field in wanted) && field !== 'title' && !ADDED.has(field),
    );
    expect(strange).toEqual([]);
    expect(listProtected(after.fields.get('title'))).toEqual(
      expect.arrayContaining(listProtected(entry.fields.title)),
    );
    expect(exportTo('BibTeX', importFrom('BibTeX', out))).toBe(out);
  });
});

describe('an entry of BibLaTeX is read like that of BibTeX', () => {
  test.each(ENTRIES.map((entry) => [name(entry), entry] as const))('%s', (_, entry) => {
    expect(importFrom('BibTeX', formatEntry(toBiblatex(entry)))).toEqual(
      importFrom('BibTeX', formatEntry(entry)),
    );
  });
});

/** Fields that a format cannot express. Formulas in titles become plain text, too. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  RIS: ['keepCapitals', 'categories'],
  'CSL-JSON': ['keepCapitals', 'categories'],
};

describe.each(['RIS', 'CSL-JSON'])('an entry is complete in %s', (format) => {
  test.each(ENTRIES.map((entry) => [name(entry), entry] as const))('%s', (_, entry) => {
    const paper = importFrom('BibTeX', formatEntry(entry));
    const out = exportTo(format, paper);
    const again = importFrom(format, out);
    const omit = (record: RecordPaper): Record<string, unknown> => {
      const { extra: _extra, ...rest } = record;
      return Object.fromEntries(
        Object.entries({ ...rest, title: toPlain(rest.title) }).filter(
          ([field]) => !LOST[format]?.includes(field),
        ),
      );
    };
    expect(omit(again)).toEqual(omit(paper));
    expect(again.extra?.note).toBe(paper.extra?.note);
    if (format === 'CSL-JSON') {
      // The type of the entry is expressed by that of CSL.
      const { entrytype: _type, ...extra } = paper.extra ?? {};
      expect(again.extra ?? {}).toEqual(extra);
    }
    expect(exportTo(format, again)).toBe(out);
  });
});
