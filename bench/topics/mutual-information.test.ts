import { expect, test } from 'vitest';
import { mutualInformation } from './mutual-information.ts';

test('the same groups with other names have the value 1', () => {
  expect(mutualInformation(['a', 'a', 'b', 'c'], ['x', 'x', 'y', 'z'])).toBeCloseTo(1);
});

test('independent groups have the value 0', () => {
  expect(mutualInformation(['a', 'a', 'b', 'b'], ['x', 'y', 'x', 'y'])).toBeCloseTo(0);
  expect(mutualInformation(['a', 'a'], ['x', 'y'])).toBeCloseTo(0);
});

test('partly agreeing groups are in between', () => {
  // I = 0.215762, H = 0.693147 and 0.562335.
  const nmi = mutualInformation(['a', 'a', 'b', 'b'], ['x', 'x', 'x', 'y']);
  expect(nmi).toBeCloseTo(0.3437, 3);
});
