import { describe, expect, it } from 'vitest';
import { mean, percentile } from './statistics.ts';

describe('a percentile', () => {
  it('is one of the values, in any order', () => {
    const values = [15, 20, 35, 40, 50].reverse();
    expect([0, 0.3, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([
      15, 20, 35, 50, 50,
    ]);
  });

  it('of no values is NaN', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('a mean', () => {
  it('weights all values equally', () => {
    expect(mean([1, 2, 6])).toBe(3);
  });
});
