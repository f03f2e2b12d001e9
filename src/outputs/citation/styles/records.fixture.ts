import { createTestReference } from '../reference.fixture.ts';
import type { Reference } from '../reference.ts';

const NAMES = [
  'Emmanuel de Bézenac',
  'Jung-Woo Ha',
  'Satya Krishna Gorti',
  'Lena Sample',
  'Noël Vouitsis',
  'Ivo Lamp',
  'Mia Wick',
];

const count = (number: number) => NAMES.slice(0, number);

/** The fields of a record of each type. */
const TYPES: readonly Readonly<Record<string, unknown>>[] = [
  { type: 'article', venueFull: 'Journal of Lamps', volume: '12', issue: '3', pages: '321–328' },
  { type: 'article', venueFull: 'Lamp Letters', volume: '7', articleNumber: 'e0123' },
  { type: 'article', venueFull: 'Annals of Wicks', pages: '7', doi: '10.1234/wicks.5' },
  {
    type: 'inproceedings',
    venueFull: 'Proceedings of the Conference on Lamps',
    pages: '5–9',
    publisher: 'Lamp Press',
    editors: ['Edith Lee'],
  },
  {
    type: 'inproceedings',
    venueFull: 'Proceedings of the Symposium on Oil',
    pages: '101–110',
    place: 'Bath',
    publisher: 'Association for Lamps',
    editors: ['Edith Lee', 'Otto Oil'],
    doi: '10.1234/oil.7',
  },
  { type: 'inproceedings', venueFull: 'Proceedings of the Workshop on Wax', pages: '1–4' },
  { type: 'preprint', arxiv: '2501.04444' },
  { type: 'thesis', genre: 'Doctoral dissertation', institution: 'University of Lamps' },
  { type: 'book', publisher: 'Lamp Press', place: 'Bath', isbn: '978-1-4028-9462-6' },
  {
    type: 'chapter',
    venueFull: 'Handbook of Lamps',
    pages: '77–99',
    publisher: 'Lamp Press',
    editors: ['Edith Lee', 'Otto Oil'],
  },
  { type: 'chapter', venueFull: 'Companion to Wicks', pages: '101–108', publisher: 'Wick House' },
  { type: 'report', genre: 'Technical report', number: 'TR-17', institution: 'Institute of Oil' },
];

/** 120 fictitious records: twelve forms, with one to eight authors, with and without dates. */
export const RECORDS: readonly Reference[] = TYPES.flatMap((fields, type) =>
  Array.from({ length: 10 }, (_, at) =>
    createTestReference({
      title: ['On lamps', 'Do lamps burn?', 'Wicks: a survey of 1,000 lamps'][at % 3],
      // No two records have the same first author, because citeproc would disambiguate them.
      authors: [
        `Ada Quiet-${'ABCDEFGHIJKL'[type]}${'abcdefghij'[at]}`,
        ...count([0, 1, 2, 5, 6, 7][(at + type) % 6] ?? 0),
      ],
      ...(at === 9 ? {} : { year: 2015 + at, submitted: `${2015 + at}-03-0${at + 1}` }),
      ...fields,
    }),
  ),
);
