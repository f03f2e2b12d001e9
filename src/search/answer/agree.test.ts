import { expect, it } from 'vitest';
import { agreeScores } from './agree.ts';

it('ranks a paper that is similar to good ones above one that is similar to none', () => {
  const texts = [
    'octree rendering speed',
    'octree rendering fast',
    'bees and flowers',
    'octree rendering',
  ];
  const [, , bees = 0, octree = 0] = agreeScores(texts, [10, 9, 5, 5]);
  expect(octree).toBeGreaterThan(bees);
});

it('keeps the order of papers that are similar to none', () => {
  const scores = agreeScores(['ant', 'bee', 'cow'], [3, 2, 1]);
  expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
});

it('accepts texts without words', () => {
  expect(agreeScores(['', 'the'], [2, 1])).toEqual([1.5, 0.75]);
});
