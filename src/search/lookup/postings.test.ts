import { expect, it } from 'vitest';
import { createPostings, filterPlaces, joinPhrase, placesOf, uniteAll } from './postings.ts';
import type { Postings } from './postings.ts';

function make(given: Record<number, number[]>): Postings {
  const { add, finish } = createPostings();
  for (const [row, places] of Object.entries(given)) for (const p of places) add(Number(row), p);
  return finish();
}

const read = (postings: Postings): Record<number, number[]> =>
  Object.fromEntries([...postings.rows].map((row, i) => [row, [...placesOf(postings, i)]]));

it('are collected by row', () => {
  expect(read(make({ 1: [2, 5], 7: [0] }))).toEqual({ 1: [2, 5], 7: [0] });
});

it('of several words are united without duplicate positions', () => {
  const united = uniteAll([make({ 1: [2, 5], 7: [0] }), make({ 1: [3, 5], 2: [9] })]);
  expect(read(united)).toEqual({ 1: [2, 3, 5], 2: [9], 7: [0] });
  expect(read(uniteAll([]))).toEqual({});
});

it('of a phrase are the positions at which its words have the right distances', () => {
  const state = make({ 1: [4], 2: [0, 10] });
  const art = make({ 1: [6], 2: [13], 3: [3] });
  expect(read(joinPhrase([state, art], [0, 3]))).toEqual({ 2: [10] });
  expect(read(joinPhrase([state, art], [0, 2]))).toEqual({ 1: [4] });
});

it('can be restricted to some positions', () => {
  expect(read(filterPlaces(make({ 1: [4, 8], 2: [9] }), (_, place) => place < 8))).toEqual({
    1: [4],
  });
});
