import { expect, it } from 'vitest';
import { logarithm } from './logarithm.ts';

it('is the natural logarithm', () => {
  for (const value of [1e-9, 0.3, 0.75, 1, 1.4999, 2, 10, 43 / 7, 100_000, 2 ** 40]) {
    expect(logarithm(value)).toBeCloseTo(Math.log(value), 13);
  }
});

it('is 0 for 1, so that a word in every paper has no weight', () => {
  expect(logarithm(1)).toBe(0);
});
