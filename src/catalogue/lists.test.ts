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
  test('stand newest first, undated last', () => {
    expect(lists.map(({ name }) => name)).toEqual(['Apples', 'Bread']);
  });

  test('keep the order of their text, and are followed newest first', () => {
    const [, bread] = lists;
    expect(bread?.papers.map(({ id }) => id)).toEqual(['old', 'new']);
    expect(bread?.followed.papers.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  test('are known by each of their papers', () => {
    expect(listsByPaper.get('new')?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(listsByPaper.get('old')?.map(({ id }) => id)).toEqual(['b']);
    expect(listsByPaper.get('other')).toBeUndefined();
  });
});
