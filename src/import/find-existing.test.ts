import { expect, test } from 'vitest';
import { createFinder } from './find-existing.ts';

const paper = (title: string, authors: string[] = [], more = {}) => ({ title, authors, ...more });
const find = (entry: ReturnType<typeof paper>, wanted: ReturnType<typeof paper>) =>
  createFinder([entry], (one) => one).find(wanted)?.entry === entry;

test('a paper is found by its arXiv id, regardless of its title', () => {
  const entry = paper('Old', ['A'], { arxiv: '2203.15086' });
  expect(find(entry, paper('New', ['B'], { arxiv: '2203.15086' }))).toBe(true);
});

test('a paper is found by its DOI, regardless of case', () => {
  const entry = paper('Old', ['A'], { doi: '10.1234/ABC' });
  expect(find(entry, paper('New', ['A'], { doi: '10.1234/abc' }))).toBe(true);
});

test('a paper is found by title and first author', () => {
  const entry = paper('A  Title', ['A', 'B']);
  expect(find(entry, paper('a title', ['a']))).toBe(true);
  expect(find(entry, paper('A title', ['C', 'B']))).toBe(false);
  expect(find(entry, paper('A title'))).toBe(true);
});

test('papers with equal titles but different arXiv ids are different', () => {
  const entry = paper('A title', ['A'], { arxiv: '2203.15086' });
  expect(find(entry, paper('A title', ['A'], { arxiv: '2203.15087' }))).toBe(false);
});

test('first authors are compared by initial and last name, without accents', () => {
  const entry = paper('A title', ['Théo Uscidda']);
  expect(find(entry, paper('A title', ['T. Uscidda']))).toBe(true);
  expect(find(entry, paper('A title', ['Theo Uscidda']))).toBe(true);
  expect(find(entry, paper('A title', ['M. Uscidda']))).toBe(false);
});

test('punctuation in titles is ignored', () => {
  expect(find(paper('X-Pool: A Method'), paper('X‑pool – a method.'))).toBe(true);
});
