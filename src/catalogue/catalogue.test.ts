import { describe, expect, test } from 'vitest';
import type { Topic } from '../collection/schema.ts';
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
  test('holds every paper once, newest first, undated last', () => {
    expect(ids(catalogue.papers)).toEqual(['c', 'b', 'a', 'd']);
  });

  test('gives every paper a topic; what no rule matches stands under Other, last', () => {
    expect(ids(catalogue.topics)).toEqual(['attention', 'other']);
    expect(ids(catalogue.topicById.get('attention')?.papers)).toEqual(['c', 'a']);
    expect(ids(catalogue.topicById.get('other')?.papers)).toEqual(['b', 'd']);
  });

  test('has no Other where every paper has a topic', () => {
    const { topics } = createCatalogue({ papers: papers.slice(0, 1), topics: [attention] });
    expect(ids(topics)).toEqual(['attention']);
  });

  test('knows people by name, sorted by family name, each paper once', () => {
    expect(ids(catalogue.people)).toEqual(['bob-young', 'ann-zu']);
    expect(ids(catalogue.personById.get('ann-zu')?.papers)).toEqual(['c', 'a']);
  });

  test('keeps two authors of one name, in their places', () => {
    const { papers } = createCatalogue({
      papers: [createPaper({ id: 'lamps', authors: ['Wei Wang', 'Ann Zu', 'Wei Wang', 'Bo Ek'] })],
      topics: [],
    });
    expect(papers[0]?.people.map(({ name }) => name)).toEqual(papers[0]?.authors);
  });

  test('knows venues and their commonest full name', () => {
    expect(catalogue.venues).toMatchObject([{ id: 'icml', fullName: 'Machine Learning 38' }]);
    expect(ids(catalogue.venueById.get('icml')?.papers)).toEqual(['c', 'a']);
  });

  test('knows years and months; a paper dated by year alone is in no month', () => {
    expect(catalogue.years.map(({ id, months }) => [id, ids(months)])).toEqual([
      ['2022', ['2022/07']],
      ['2021', ['2021/03']],
    ]);
    expect(ids(catalogue.years[0]?.papers)).toEqual(['c', 'b']);
    expect(ids(catalogue.undated)).toEqual(['d']);
  });

  test('knows what comes before and after a paper in its first topic', () => {
    expect(catalogue.neighbours.get('a')).toMatchObject({
      topic: { id: 'attention' },
      newer: { id: 'c' },
      older: undefined,
    });
  });

  test('refuses to be empty', () => {
    expect(() => createCatalogue({ papers: [], topics: [attention] })).toThrow('no papers');
  });
});

describe('a paper that does not say its language', () => {
  const papers = [createPaper({ id: 'said', lang: 'fr' }), createPaper({ id: 'unsaid' })];
  const listLanguages = (site: { language: string; abstracts?: string }) =>
    Object.fromEntries(
      createCatalogue({ papers, topics: [], site: { people: {}, ...site } }).papers.map(
        ({ id, lang }) => [id, lang],
      ),
    );

  test('is in that of the abstracts, where it is not that of the pages', () => {
    expect(listLanguages({ language: 'de', abstracts: 'en' })).toEqual({
      said: 'fr',
      unsaid: 'en',
    });
  });

  test.each([{ language: 'en' }, { language: 'en', abstracts: 'en' }])(
    'is in that of the pages: %j',
    (site) => {
      expect(listLanguages(site)).toEqual({ said: 'fr', unsaid: undefined });
    },
  );
});
