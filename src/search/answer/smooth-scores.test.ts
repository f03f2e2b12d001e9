import { expect, it } from 'vitest';
import { smoothScores } from './smooth-scores.ts';

it('ranks a paper that is similar to good ones above one that is similar to none', () => {
  const texts = [
    'octree rendering speed',
    'octree rendering fast',
    'bees and flowers',
    'octree rendering',
  ];
  const [, , bees = 0, octree = 0] = smoothScores(texts, [10, 9, 5, 5]);
  expect(octree).toBeGreaterThan(bees);
});

it('keeps the order of papers that are similar to none', () => {
  const scores = smoothScores(['ant', 'bee', 'cow'], [3, 2, 1]);
  expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
});

it('accepts texts without words', () => {
  expect(smoothScores(['', 'the'], [2, 1])).toEqual([1.5, 0.75]);
});
