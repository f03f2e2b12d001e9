import { describe, expect, it } from 'vitest';
import { paperRecordSchema } from '../../src/collection/schema.ts';
import { makeCollection } from './make-collection.ts';

describe('a collection created from documents', () => {
  it('gives every document a valid id that maps to its own', () => {
    const ids = ['4983', 'MED-10', 'a/b c', 'a/b_c', 'Ü'];
    const { papers, documentIds } = makeCollection(
      ids.map((id) => ({ id, title: 'A title', text: 'A text.' })),
    );
    expect(papers.map(({ id }) => documentIds.get(id))).toEqual(ids);
    for (const paper of papers) expect(paperRecordSchema.safeParse(paper).success).toBe(true);
  });

  it('reports documents without title or text', () => {
    const { papers, remarks } = makeCollection([
      { id: '1', title: 'Whole', text: 'With a text.' },
      { id: '2', title: '', text: 'Without a title.' },
      { id: '3', title: 'Without a text', text: ' ' },
      { id: '4', title: '', text: '' },
    ]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['Whole', 'With a text.'],
      ['Untitled', 'Without a title.'],
      ['Without a text', 'Without a text'],
    ]);
    expect(remarks).toEqual([
      '1 of 4 documents have neither title nor text and are left out.',
      '1 of 4 documents have no title and are called "Untitled".',
      '1 of 4 documents have no text but their title.',
    ]);
  });
});
