import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

const numbers = (seed: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: 1000 }, () => random.below(6));
};

describe('seeded random numbers', () => {
  it('are the same for the same seed, and differ otherwise', () => {
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it('cover every value below the end and no other', () => {
    expect([...new Set(numbers(7))].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('shuffle without losing items', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const shuffled = createRandom(1).shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted()).toEqual(items);
  });
});
