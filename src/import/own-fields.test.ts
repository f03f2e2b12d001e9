import { expect, test } from 'vitest';
import { listSiteFields, siteFieldsSchema } from '../collection/site-fields.ts';
import { FORMATS, formatFile } from '../outputs/citation/formats.ts';
import { createReference } from '../outputs/citation/reference.ts';
import { adoptOwnFields } from './adopt-own-fields.ts';
import { createRecord } from './create-record.ts';
import { isRecord } from './import-record.ts';
import { readBibtex } from './readers/read-bibtex.ts';
import { readCsl } from './readers/read-json.ts';
import { readRis } from './readers/read-ris.ts';

const FIELDS = siteFieldsSchema.parse({
  track: { kind: 'text' },
  skills: { kind: 'list', label: 'Fähigkeiten' },
  level: { kind: 'number' },
  'talk-day': { kind: 'date' },
  live: { kind: 'link', label: 'Live demo' },
});

const OWN = {
  track: 'Vision & 50% light; lamps',
  skills: ['fast', 'bright, even'],
  level: 2.5,
  'talk-day': '2024-03-28',
  live: 'https://a.example/x_y',
};

const READERS = { BibTeX: readBibtex, RIS: readRis, 'CSL-JSON': readCsl } as const;

const paper = {
  ...{ id: 'lamps', title: 'On lamps', authors: ['Ada Quiet'], abstract: '', year: 2024 },
  ...{ links: {}, topics: [], aliases: [], extra: { note: 'In press: soon; perhaps' } },
  ...OWN,
};

test.each(FORMATS)(
  'the maintainer’s own fields are the same after export to $name and import',
  (format) => {
    const own = listSiteFields(FIELDS).filter(({ isOwn }) => isOwn);
    const text = formatFile(format, [createReference(paper, 'key', own)]);
    const read = READERS[format.name as keyof typeof READERS];
    const [item] = read(text.replaceAll('\r\n', '\n'));
    if (item?.kind !== 'entry') throw new Error(`not an entry: ${text}`);
    const record = createRecord(item, 'x');
    if (!isRecord(record)) throw new Error(`not imported: ${text}`);
    const again = adoptOwnFields(record, {}, FIELDS, item.dialect).paper;
    expect(again).toMatchObject({ ...OWN, extra: paper.extra });
    expect(Object.keys(again.extra ?? {})).toEqual(['note']);
  },
);

test('BibTeX has them under their names, RIS with their labels, CSL-JSON under "custom"', () => {
  const own = listSiteFields(FIELDS).filter(({ isOwn }) => isOwn);
  const [bibtex, ris, csl] = FORMATS.map(({ format }) =>
    format(createReference(paper, 'key', own)),
  );
  expect(bibtex).toContain('  skills        = {fast; bright, even},\n');
  expect(ris).toContain('N1  - Fähigkeiten: fast; bright, even\r\n');
  expect(JSON.parse(csl ?? '')).toMatchObject({
    custom: { level: '2.5', skills: 'fast; bright, even', 'talk-day': '2024-03-28' },
  });
});
