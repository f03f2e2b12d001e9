import { describe, expect, it } from 'vitest';
import { createPaper } from '../../src/catalogue/create-paper.fixture.ts';
import { getSurname, measureAuthors } from './author-cases.ts';
import { createRandom } from '../harness/random.ts';

describe('a surname', () => {
  it('is the last word of a name, suffixes aside', () => {
    expect(['Noël Vouitsis', 'Sammy Davis Jr.', 'Plato'].map(getSurname)).toEqual([
      'Vouitsis',
      'Davis',
      'Plato',
    ]);
  });
});

describe('questions for authors', () => {
  const papers = [
    createPaper({ id: 'a', authors: ['Ann Łuk', 'Bo Li'] }),
    createPaper({ id: 'b', authors: ['Cy Li'] }),
  ];
  const { cases } = measureAuthors(papers, createRandom(1), 10);

  it('mean every paper of everybody of that name', () => {
    expect(cases.find(({ query }) => query === 'Li')?.meant).toEqual(['a', 'b']);
  });

  it('are asked with and without diacritics', () => {
    expect(cases.map(({ query }) => query).sort()).toEqual(['Li', 'luk', 'Łuk']);
    expect(cases.find(({ query }) => query === 'luk')?.meant).toEqual(['a']);
  });
});
