import { describe, expect, it } from 'vitest';
import { createPostings } from '../lookup/postings.ts';
import type { FoundTerm } from '../lookup/resolve.ts';
import { rank } from './rank.ts';

const COUNT = 40;
/** Titles of five places, then a gap, then abstracts. */
const lengths = {
  title: Array.from({ length: COUNT }, () => 5),
  abstract: Array.from({ length: COUNT }, () => 100),
  authors: [],
  rest: [],
};

/** A word of a question with its places by row. */
function word(place: number, places: Record<number, number[]>, rest: Partial<FoundTerm> = {}) {
  const { add, finish } = createPostings();
  for (const [row, list] of Object.entries(places)) for (const at of list) add(Number(row), at);
  const term: FoundTerm = {
    field: undefined,
    isNegated: false,
    isRequired: false,
    isOptional: false,
    isOpen: false,
    postings: finish(),
    place,
    length: 1,
    terms: [`word${place}`],
    isAttached: false,
    wholes: [],
    prefixes: [],
    ...rest,
  };
  return term;
}

const rankAll = (...terms: FoundTerm[]) => rank(terms, COUNT, lengths, terms.length);
const rows = (...terms: FoundTerm[]): number[] => [...rankAll(...terms).rows];

describe('papers that answer a question', () => {
  it('that have all the words come first, however little they have of them', () => {
    const ranking = rankAll(word(0, { 1: [20, 21, 22, 23], 2: [60] }), word(1, { 2: [90] }));
    expect([...ranking.rows]).toEqual([2, 1]);
    expect(ranking.complete).toBe(1);
  });

  it('with a word in the title come before those with it in the abstract', () => {
    expect(rows(word(0, { 1: [30], 2: [3] }))).toEqual([2, 1]);
  });

  it('with words beside each other come before those with them apart', () => {
    expect(rows(word(0, { 1: [30], 2: [30] }), word(1, { 1: [50], 2: [31] }))).toEqual([2, 1]);
  });

  it('that are equal stand in the order of the catalogue', () => {
    expect(rows(word(0, { 2: [30], 5: [30], 9: [30] }))).toEqual([2, 5, 9]);
  });

  it('whose title is the question come first, then those that quote it', () => {
    const title = (row: Record<number, number>) =>
      Array.from({ length: 5 }, (_, i) =>
        word(
          i,
          Object.fromEntries(
            Object.entries(row).map(([r, start]) => [r, [start + i, start + i + 40]]),
          ),
        ),
      );
    const terms = title({ 1: 30, 2: 0 });
    expect(rows(...terms)[0]).toBe(2);
  });

  it('do not have what is not wanted, and have what must be there', () => {
    const bees = word(0, { 1: [30], 2: [30], 3: [30] });
    expect(rows(bees, word(1, { 2: [40] }, { isNegated: true }))).toEqual([1, 3]);
    expect(rows(bees, word(1, { 2: [40] }, { isRequired: true }))).toEqual([2]);
  });

  it('lack only what a question can do without', () => {
    const ranking = rankAll(word(0, { 1: [30] }), word(1, { 2: [30] }, { isOptional: true }));
    expect(ranking.complete).toBe(1);
  });

  it('are all there are where nothing is asked', () => {
    expect(rows()).toHaveLength(COUNT);
  });
});

it('leaves out papers with only some of the words when ten have all', () => {
  const many = Object.fromEntries(Array.from({ length: 10 }, (_, row) => [row, [30]]));
  expect(rows(word(0, { ...many, 10: [30] }), word(1, many))).toHaveLength(10);
});

it('calls no paper complete when a word is nowhere', () => {
  expect(rankAll(word(0, { 1: [30] }), word(1, {})).complete).toBe(0);
});
