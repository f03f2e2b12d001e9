import { expect, it } from 'vitest';
import type { FoundTerm } from '../lookup/found-term.ts';
import { createPostings } from '../lookup/postings.ts';
import { findAuthorMatches } from './find-author-matches.ts';

/** Positions: title 0 to 3, abstract 12 to 27, authors 36 to 67. */
const lengths = { title: [4, 4, 4], abstract: [16, 16, 16], authors: [32, 32, 32], rest: [] };

const word = (places: Record<number, number[]>, year?: number): FoundTerm => {
  const { add, finish } = createPostings();
  for (const [row, list] of Object.entries(places)) for (const at of list) add(Number(row), at);
  return {
    ...{ field: undefined, isNegated: false, isRequired: false, isOptional: false, isOpen: false },
    ...{ postings: finish(), place: 0, length: 1, isAttached: false },
    ...{ terms: [], wholes: [], prefixes: [] },
    ...(year !== undefined && { year }),
  };
};
const find = (...terms: FoundTerm[]): [number, number][] => [...findAuthorMatches(terms, lengths)];

it('prefers words of one name, in any order, to words of several names', () => {
  expect(find(word({ 0: [36], 1: [37], 2: [36] }), word({ 0: [37], 1: [36], 2: [40] }))).toEqual([
    [0, 2],
    [1, 2],
    [2, 1],
  ]);
});

it('takes a year, a name and words of the title for one paper', () => {
  const year = word({ 0: [2 ** 30], 1: [2 ** 30] }, 2022);
  expect(find(word({ 0: [36], 1: [12] }), year)).toEqual([[0, 1]]);
  expect(find(word({ 0: [36], 1: [36] }), year, word({ 0: [2], 1: [14] }))).toEqual([[0, 1]]);
});

it('leaves other questions alone', () => {
  expect(find(word({ 0: [36] }))).toEqual([]);
  // "Long context", with an author called Long.
  expect(find(word({ 0: [36] }), word({ 0: [1] }))).toEqual([]);
  expect(find({ ...word({ 0: [36] }), field: 'author' }, word({ 0: [37] }))).toEqual([]);
});
