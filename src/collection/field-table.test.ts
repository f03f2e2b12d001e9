import { expect, test } from 'vitest';
import { listFields, PAPER_FIELDS } from './field-table.ts';
import { formatPaperFile, parsePaperFile } from './paper-file.ts';
import { paperRecordSchema, type Paper } from './schema.ts';

const FULL: Paper = {
  id: 'on-lamps',
  title: 'On Lamps',
  authors: ['J. Del Hoyo', 'World Lamp Organization'],
  contributors: {
    'J. Del Hoyo': {
      family: 'Del Hoyo',
      given: 'J.',
      orcid: '0000-0002-1825-0097',
      affiliations: ['University of Lamps'],
    },
    'World Lamp Organization': { literal: true },
    'E. van der Sample, Jr.': { family: 'Sample', given: 'E.', particle: 'van der', suffix: 'Jr.' },
  },
  submitted: '2022',
  published: '2023-12',
  type: 'inproceedings',
  genre: 'Full paper',
  venue: 'LAMPS',
  venueFull: 'Conference on Lamps',
  year: 2023,
  volume: '12',
  issue: '3',
  number: '17',
  pages: '12–24',
  articleNumber: 'e0123',
  editors: ['E. van der Sample, Jr.'],
  series: 'Lecture Notes in Lamps',
  edition: '2',
  publisher: 'Association for Lamps',
  institution: 'Institute of Lamps',
  place: 'Bath',
  award: 'Best Paper',
  session: 'Bulbs',
  position: 3,
  start: '09:30',
  presentation: 'oral',
  keywords: ['lamps', 'norms'],
  retracted: 'The lamps were candles.',
  withdrawn: true,
  arxiv: '2203.15080',
  doi: '10.1234/lamps',
  isbn: '978-1-4028-9462-6',
  issn: '1234-5679',
  pmid: '31452104',
  pmcid: 'PMC1234567',
  openreview: 'abcDEF123',
  acl: '2023.lamps-main.1',
  dblp: 'conf/lamps/Sample23',
  hal: 'hal-01234567',
  citekey: 'Hoyo:2023',
  links: { code: ['https://a.example/'], poster: ['https://b.example/', 'https://c.example/'] },
  otherLinks: { Leaderboard: 'https://d.example/' },
  licence: 'CC BY 4.0',
  versions: [{ name: 'v1', date: '2022-03' }, { name: 'v2' }],
  topics: ['scaling'],
  categories: ['cs.CV'],
  aliases: ['lamps'],
  lang: 'de',
  note: 'A note.',
  summary: 'On lamps.',
  caption: 'A lamp at $t = 0$.',
  figureAlt: 'A lamp.',
  keepCapitals: ['Lamps'],
  added: '2026-01-02',
  extra: { annote: 'Read this.' },
  abstract: 'Lamps give light.',
};

test('a paper with every field is written to a file and read again', () => {
  expect(Object.keys(FULL).toSorted()).toEqual(
    [...Object.keys(PAPER_FIELDS), 'id', 'abstract'].toSorted(),
  );
  expect(paperRecordSchema.parse(FULL)).toEqual(FULL);
  const { paper, faults, warnings } = parsePaperFile(formatPaperFile(FULL), 'on-lamps.md');
  expect([...faults, ...warnings]).toEqual([]);
  expect(paper).toEqual(FULL);
});

test.each(['bibtex', 'ris', 'csl', 'columns', 'label', 'tag'] as const)(
  'no two fields have the same name in another format: %s',
  (format) => {
    const names = listFields(format).flatMap(([, name]) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  },
);

test.each([
  [{ type: 'poem' }, 'must be one of article, inproceedings'],
  [{ pmid: 'PMC12' }, 'is not a PubMed id'],
  [{ retracted: false }, 'must be true, or the reason'],
  [{ contributors: { A: { orcid: 'https://orcid.org/0000-0002-1825-0097' } } }, 'is not an ORCID'],
])('%j is rejected with advice', (fields, message) => {
  const error = paperRecordSchema.safeParse({ ...FULL, ...fields }).error;
  expect(error?.issues[0]?.message).toContain(message);
});
