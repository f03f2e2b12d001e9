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
  { type: 'report', number: '7', institution: 'Institute of Oil' },
  { type: 'dataset', publisher: 'Zenodo', doi: '10.5281/zenodo.7', extra: { version: '1.2' } },
  { type: 'dataset', publisher: 'Archive', links: { paper: ['https://lamps.example/data'] } },
  { type: 'software', publisher: 'Zenodo', doi: '10.5281/zenodo.8', extra: { version: '2' } },
  { type: 'software', links: { paper: ['https://lamps.example/code'] } },
  { type: 'book', publisher: 'Lamp Press', place: 'Bath', edition: '2' },
  {
    ...{ type: 'book', publisher: 'Lamp Press', edition: 'Third' },
    ...{ series: 'Notes in Lamps', volume: '12' },
  },
  { type: 'book', publisher: 'Lamp Press', series: 'Notes in Lamps', isEdited: true },
  {
    ...{ type: 'chapter', venueFull: 'Handbook of Lamps', pages: '77–99', edition: '2' },
    ...{ publisher: 'Lamp Press', editors: ['Edith Lee'], series: 'Notes in Lamps' },
  },
  {
    ...{ type: 'inproceedings', venueFull: 'Proceedings of Lamps', pages: '1–9', volume: '1234' },
    ...{ publisher: 'Lamp Press', editors: ['Edith Lee'], series: 'Lecture Notes in Lamps' },
  },
  { type: 'article', venueFull: 'Journal of Wicks', volume: '3', pages: '1–9', isOfGroup: true },
];

/** 230 fictitious records: 23 forms, with one to eight authors, with and without dates. */
export const RECORDS: readonly Reference[] = TYPES.flatMap(
  ({ isEdited, isOfGroup, ...fields }, type) =>
    Array.from({ length: 10 }, (_, at) => {
      // No two records have the same first author, because citeproc would disambiguate them.
      const suffix = `${'ABCDEFGHIJKLMNOPQRSTUVW'[type]}${'abcdefghij'[at]}`;
      const people = [
        isOfGroup ? `Lamp Organization ${suffix}` : `Ada Quiet-${suffix}`,
        ...count([0, 1, 2, 5, 6, 7][(at + type) % 6] ?? 0),
      ];
      return createTestReference({
        title: ['On lamps', 'Do lamps burn?', 'Wicks: a survey of 1,000 lamps'][at % 3],
        ...(isEdited ? { editors: people, authors: [] } : { authors: people }),
        ...(at === 9 ? {} : { year: 2015 + at, submitted: `${2015 + at}-03-0${at + 1}` }),
        ...fields,
      });
    }),
);
