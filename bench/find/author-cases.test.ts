import { describe, expect, it } from 'vitest';
import { createPaper } from '../../src/catalogue/create-paper.fixture.ts';
import { getSurname, measureAuthors } from './author-cases.ts';
import { createRandom } from '../harness/random.ts';

describe('a surname', () => {
  it('is the last word of a name without suffixes', () => {
    expect(['Noël Vouitsis', 'Sammy Davis Jr.', 'Plato'].map(getSurname)).toEqual([
      'Vouitsis',
      'Davis',
      'Plato',
    ]);
  });
});

describe('queries for authors', () => {
  const papers = [
    createPaper({ id: 'a', authors: ['Ann Łuk', 'Bo Li'] }),
    createPaper({ id: 'b', authors: ['Cy Li'] }),
  ];
  const { cases } = measureAuthors(papers, createRandom(1), 10);

  it('expect every paper of everyone with that name', () => {
    expect(cases.find(({ query }) => query === 'Li')?.expected).toEqual(['a', 'b']);
  });

  it('have variants with and without diacritics', () => {
    expect(cases.map(({ query }) => query).sort()).toEqual(['Li', 'luk', 'Łuk']);
    expect(cases.find(({ query }) => query === 'luk')?.expected).toEqual(['a']);
  });
});
