import { describe, expect, test } from 'vitest';
import { siteSchema, type Topic } from '../collection/schema.ts';
import { createCatalogue } from './catalogue.ts';
import { createPaper } from './create-paper.fixture.ts';

const attention: Topic = {
  id: 'attention',
  name: 'Attention',
  summary: 'Attention.',
  colour: 'red',
  match: { any: ['attention'], not: [], threshold: 1 },
};

const papers = [
  createPaper({
    id: 'a',
    title: 'Attention',
    authors: ['Ann Zu', 'Bob Young'],
    submitted: '2021-03-04',
    venue: 'ICML',
    venueFull: 'Machine Learning 38',
  }),
  createPaper({ id: 'b', title: 'Of bread', authors: ['Bob Young'], submitted: '2022' }),
  createPaper({
    id: 'c',
    title: 'More attention',
    authors: ['Ann Zu', 'Ann Zu'],
    submitted: '2022-07',
    venue: 'ICML',
  }),
  createPaper({ id: 'd', title: 'Undated' }),
];
const catalogue = createCatalogue({ papers, topics: [attention] });
const ids = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id);

describe('the catalogue', () => {
  test('contains every paper once, newest first, undated last', () => {
    expect(ids(catalogue.papers)).toEqual(['c', 'b', 'a', 'd']);
  });

  test('gives every paper a topic; papers without a match belong to Other, which is last', () => {
    expect(ids(catalogue.topics)).toEqual(['attention', 'other']);
    expect(ids(catalogue.topicById.get('attention')?.papers)).toEqual(['c', 'a']);
    expect(ids(catalogue.topicById.get('other')?.papers)).toEqual(['b', 'd']);
  });

  test('has no Other if every paper has a topic', () => {
    const { topics } = createCatalogue({ papers: papers.slice(0, 1), topics: [attention] });
    expect(ids(topics)).toEqual(['attention']);
  });

  test('groups people by name, sorted by family name, each paper once', () => {
    expect(ids(catalogue.people)).toEqual(['bob-young', 'ann-zu']);
    expect(ids(catalogue.personById.get('ann-zu')?.papers)).toEqual(['c', 'a']);
  });

  test('keeps two authors of the same name in their positions', () => {
    const { papers } = createCatalogue({
      papers: [createPaper({ id: 'lamps', authors: ['Wei Wang', 'Ann Zu', 'Wei Wang', 'Bo Ek'] })],
      topics: [],
    });
    expect(papers[0]?.people.map(({ name }) => name)).toEqual(papers[0]?.authors);
  });

  test('groups venues under their most frequent full name', () => {
    expect(catalogue.venues).toMatchObject([{ id: 'icml', fullName: 'Machine Learning 38' }]);
    expect(ids(catalogue.venueById.get('icml')?.papers)).toEqual(['c', 'a']);
  });

  test('groups years and months; papers dated by year only have no month', () => {
    expect(catalogue.years.map(({ id, months }) => [id, ids(months)])).toEqual([
      ['2022', ['2022/07']],
      ['2021', ['2021/03']],
    ]);
    expect(ids(catalogue.years[0]?.papers)).toEqual(['c', 'b']);
    expect(ids(catalogue.undated)).toEqual(['d']);
  });

  test('finds the neighbours of a paper in its first topic', () => {
    expect(catalogue.neighbours.get('a')).toMatchObject({
      topic: { id: 'attention' },
      newer: { id: 'c' },
      older: undefined,
    });
  });

  test('throws if there are no papers', () => {
    expect(() => createCatalogue({ papers: [], topics: [attention] })).toThrow('no papers');
  });
});

describe('a paper without a language', () => {
  const papers = [createPaper({ id: 'said', lang: 'fr' }), createPaper({ id: 'unsaid' })];
  const listLanguages = (site: { language: string; abstracts?: string }) =>
    Object.fromEntries(
      createCatalogue({ papers, topics: [], site: { people: {}, ...site } }).papers.map(
        ({ id, lang }) => [id, lang],
      ),
    );

  test('has the language of the abstracts if it differs from the pages’', () => {
    expect(listLanguages({ language: 'de', abstracts: 'en' })).toEqual({
      said: 'fr',
      unsaid: 'en',
    });
  });

  test.each([{ language: 'en' }, { language: 'en', abstracts: 'en' }])(
    'has the language of the pages: %j',
    (site) => {
      expect(listLanguages(site)).toEqual({ said: 'fr', unsaid: undefined });
    },
  );
});

test('a feature that is off has no groups, and papers belong to none of them', () => {
  const names = ['people', 'venues', 'years', 'lists'];
  const site = siteSchema.parse({
    ...{ tagline: 'on little', description: 'Little.', origin: 'https://small.example' },
    features: Object.fromEntries(names.map((name) => [name, false])),
  });
  const start = { id: 'start', title: 'Start', summary: 'Here.', papers: ['a'] };
  const { groups, ...off } = createCatalogue({ papers, topics: [], lists: [start], site });
  expect([groups.people, groups.venues, groups.years, groups.lists]).toEqual([[], [], [], []]);
  expect([off.people, off.venues, off.lists]).toEqual([[], [], []]);
  const [paper] = off.papers;
  expect(paper?.people.map(({ name, hasPage }) => [name, hasPage])).toContainEqual([
    'Ann Zu',
    false,
  ]);
  expect(paper).toMatchObject({ venue: 'ICML', venueId: undefined });
  // The search still filters by year.
  expect(ids(off.years)).toEqual(['2022', '2021']);
});

test('the title of a retracted or withdrawn paper begins with a note', () => {
  const { papers } = createCatalogue({
    papers: [
      createPaper({ id: 'a', title: 'Lamps', retracted: 'Candles.' }),
      createPaper({ id: 'b', title: 'Wicks', withdrawn: true }),
      createPaper({ id: 'c', title: 'Bulbs' }),
    ],
    topics: [],
  });
  expect(papers.map(({ title }) => title)).toEqual([
    'Retracted: Lamps',
    'Withdrawn: Wicks',
    'Bulbs',
  ]);
});
