import { expect, it } from 'vitest';
import { findNearest } from './find-nearest.ts';

it('finds the nearest papers, nearest first, without the paper itself', () => {
  expect(findNearest([0, 0, 5, 0, 1, 1, 0, 3, 9, 9], 0, 3)).toEqual([2, 3, 1]);
  expect(findNearest([0, 0, 5, 0], 1, 3)).toEqual([0]);
});
