import { expect, test } from 'vitest';
import { relate, type Identity } from './same-paper.ts';

const ABSTRACT = 'Wells are deep and dark, and buckets on long ropes bring up their cold water.';
const OTHER = 'Nobody measured rust. This issue collects nine essays about iron and its care.';
const create = (more: Partial<Identity> = {}): Identity => ({
  title: 'On digging wells without ropes',
  authors: ['Ida Brook', 'Per Moor'],
  abstract: ABSTRACT,
  ...more,
});
const PUBLISHED = { venue: 'WELLS', year: 2021, doi: '10.5555/w.1' };
const PREPRINT = { arxiv: '2005.00001', submitted: '2020-05-01', abstract: OTHER };

test.each<readonly [string, Partial<Identity>, Partial<Identity>, string]>([
  ['the same record', PUBLISHED, PUBLISHED, 'same'],
  ['without an abstract', PUBLISHED, { abstract: undefined }, 'same'],
  ['a preprint and its publication', PREPRINT, PUBLISHED, 'preprint'],
  ['a publication and its preprint', PUBLISHED, PREPRINT, 'publication'],
  [
    'nearly the same title',
    PREPRINT,
    { ...PUBLISHED, title: 'On Digging Wells Without Any Ropes' },
    'preprint',
  ],
  [
    'a server’s DOI',
    { ...PREPRINT, arxiv: undefined, doi: '10.1101/2020.05.01' },
    PUBLISHED,
    'preprint',
  ],
  ['years apart', PREPRINT, { ...PUBLISHED, year: 2031 }, 'different'],
  [
    'an erratum',
    PREPRINT,
    { ...PUBLISHED, title: 'Erratum: On digging wells without ropes' },
    'different',
  ],
  [
    'a second part',
    PREPRINT,
    { ...PUBLISHED, title: 'On digging wells without ropes II' },
    'different',
  ],
  [
    'a reply',
    PREPRINT,
    { ...PUBLISHED, title: 'Reply to On digging wells without ropes' },
    'different',
  ],
  ['another first author', PREPRINT, { ...PUBLISHED, authors: ['Lu Fen'] }, 'different'],
  ['other DOIs', PUBLISHED, { ...PUBLISHED, doi: '10.5555/w.2' }, 'different'],
  ['other arXiv ids', PREPRINT, { ...PREPRINT, arxiv: '2005.00002' }, 'different'],
  [
    'another abstract in another year',
    { venue: 'W', year: 2010 },
    { venue: 'W', year: 2012, abstract: OTHER },
    'different',
  ],
  [
    'another abstract',
    { venue: 'W', year: 2010 },
    { venue: 'W', year: 2010, abstract: OTHER },
    'uncertain',
  ],
  [
    'a corrected abstract',
    PUBLISHED,
    { ...PUBLISHED, abstract: `${ABSTRACT} We add ropes.` },
    'same',
  ],
])('%s', (_name, one, other, relation) => {
  expect(relate(create(one), create(other))).toBe(relation);
});

test('recurring titles of several years are different papers, even without abstracts', () => {
  const preface = (year: number) =>
    create({ title: 'Preface', venue: 'W', year, abstract: undefined });
  expect(relate(preface(2010), preface(2012))).toBe('different');
  expect(relate(preface(2010), preface(2010))).toBe('same');
});
