import { expect, test } from 'vitest';
import type { Paper } from '../collection/schema.ts';
import { siteFieldsSchema } from '../collection/site-fields.ts';
import { createCatalogue } from './catalogue.ts';
import { createPaper } from './create-paper.fixture.ts';

const papers = [
  createPaper({ id: 'a', submitted: '2021', keywords: ['Graphs', 'C++'], award: 'Best paper' }),
  createPaper({ id: 'b', submitted: '2022', keywords: ['graphs', 'C#'], venue: 'ICML' }),
  { ...createPaper({ id: 'c', submitted: '2023', type: 'thesis' }), room: 7 } as Paper,
];

const { fields, groups } = createCatalogue({
  papers,
  topics: [],
  site: {
    ...{ people: {}, language: 'en', abstracts: undefined },
    fields: siteFieldsSchema.parse({
      keywords: { facet: true, pages: true },
      type: { facet: true },
      room: { kind: 'number', label: 'Room', pages: true },
    }),
  },
});

test('papers are grouped by the fields that the site names, ignoring case', () => {
  const summary = fields.map(({ name, label, isFacet, groups: values }) => [
    [name, label, isFacet],
    values.map(({ id, name: value, papers: own }) => [id, value, own.map((paper) => paper.id)]),
  ]);
  expect(summary).toEqual([
    [
      ['type', 'Type', true],
      [
        ['type/preprint', 'Preprint', ['a']],
        ['type/inproceedings', 'Conference paper', ['b']],
        ['type/thesis', 'Thesis', ['c']],
      ].toSorted(([, a = ''], [, b = '']) => (String(a) < String(b) ? -1 : 1)),
    ],
    [
      ['keywords', 'Keywords', true],
      [
        ['keywords/graphs', 'Graphs', ['b', 'a']],
        [expect.stringMatching(/^keywords\/c-/), 'C#', ['b']],
        ['keywords/c', 'C++', ['a']],
      ],
    ],
    [['room', 'Room', false], [[expect.stringMatching(/^room\/7-/), '7', ['c']]]],
  ]);
});

test('only values of fields with pages are groups of the site', () => {
  expect(groups.fields.map(({ name }) => name)).toEqual(['Graphs', 'C#', 'C++', '7']);
});
