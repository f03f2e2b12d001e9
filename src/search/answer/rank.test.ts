import { describe, expect, it } from 'vitest';
import { createPostings } from '../lookup/postings.ts';
import type { FoundTerm } from '../lookup/found-term.ts';
import { rank } from './rank.ts';

const COUNT = 40;
/** Titles take five positions, then a gap, then the abstract. */
const lengths = {
  title: Array.from({ length: COUNT }, () => 5),
  abstract: Array.from({ length: COUNT }, () => 100),
  authors: [],
  rest: [],
};

/** A word of a question with its positions by row. */
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
    joinedTerms: [],
    prefixes: [],
    ...rest,
  };
  return term;
}

const rankAll = (...terms: FoundTerm[]) => rank(terms, COUNT, lengths, terms.length);
const rows = (...terms: FoundTerm[]): number[] => [...rankAll(...terms).rows];

describe('rank', () => {
  it('puts papers with all the words first, however rarely they use them', () => {
    const ranking = rankAll(word(0, { 1: [20, 21, 22, 23], 2: [60] }), word(1, { 2: [90] }));
    expect([...ranking.rows]).toEqual([2, 1]);
    expect(ranking.complete).toBe(1);
  });

  it('puts matches in titles before matches in abstracts', () => {
    expect(rows(word(0, { 1: [30], 2: [3] }))).toEqual([2, 1]);
  });

  it('puts adjacent words before words apart', () => {
    expect(rows(word(0, { 1: [30], 2: [30] }), word(1, { 1: [50], 2: [31] }))).toEqual([2, 1]);
  });

  it('keeps equal papers in the catalogue’s order', () => {
    expect(rows(word(0, { 2: [30], 5: [30], 9: [30] }))).toEqual([2, 5, 9]);
  });

  it('puts the paper with this title first, then titles that quote the question', () => {
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

  it('respects exclusions and requirements', () => {
    const bees = word(0, { 1: [30], 2: [30], 3: [30] });
    expect(rows(bees, word(1, { 2: [40] }, { isNegated: true }))).toEqual([1, 3]);
    expect(rows(bees, word(1, { 2: [40] }, { isRequired: true }))).toEqual([2]);
  });

  it('ignores missing optional words', () => {
    const ranking = rankAll(word(0, { 1: [30] }), word(1, { 2: [30] }, { isOptional: true }));
    expect(ranking.complete).toBe(1);
  });

  it('returns all papers for an empty question', () => {
    expect(rows()).toHaveLength(COUNT);
  });
});

it('omits papers with only some of the words if ten have all', () => {
  const many = Object.fromEntries(Array.from({ length: 10 }, (_, row) => [row, [30]]));
  expect(rows(word(0, { ...many, 10: [30] }), word(1, many))).toHaveLength(10);
});

it('treats no paper as complete if a word is nowhere', () => {
  expect(rankAll(word(0, { 1: [30] }), word(1, {})).complete).toBe(0);
});
