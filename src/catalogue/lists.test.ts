import { describe, expect, test } from 'vitest';
import { createCatalogue } from './catalogue.ts';
import { createPaper } from './create-paper.fixture.ts';

const { lists, listsByPaper } = createCatalogue({
  papers: [
    createPaper({ id: 'old', submitted: '2020' }),
    createPaper({ id: 'new', submitted: '2024' }),
    createPaper({ id: 'other' }),
  ],
  topics: [],
  lists: [
    { id: 'b', title: 'Bread', summary: 'B.', papers: ['old', 'new'] },
    { id: 'a', title: 'Apples', summary: 'A.', date: '2025-01', author: 'Ann', papers: ['new'] },
  ],
});

describe('reading lists in the catalogue', () => {
  test('are sorted newest first, undated last', () => {
    expect(lists.map(({ name }) => name)).toEqual(['Apples', 'Bread']);
  });

  test('keep the order of their text; feeds have the newest papers first', () => {
    const [, bread] = lists;
    expect(bread?.papers.map(({ id }) => id)).toEqual(['old', 'new']);
    expect(bread?.feedGroup.papers.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  test('are indexed by their papers', () => {
    expect(listsByPaper.get('new')?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(listsByPaper.get('old')?.map(({ id }) => id)).toEqual(['b']);
    expect(listsByPaper.get('other')).toBeUndefined();
  });
});
