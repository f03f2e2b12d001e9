import { expect, it } from 'vitest';
import { GAP, partAt, widthOf } from './layout.ts';

it('finds the field of a position in a paper', () => {
  const lengths = { title: [4], abstract: [20], authors: [2], rest: [6] };
  const width = 4 + 20 + 2 + 6 + 4 * GAP;
  expect(widthOf(0, lengths)).toBe(width);
  const parts = [0, 3, 4 + GAP, 4 + GAP + 20 + GAP, width - 1].map((at) => partAt(0, at, lengths));
  expect(parts).toEqual(['title', 'title', 'abstract', 'authors', 'rest']);
});
