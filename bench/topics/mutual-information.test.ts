import { expect, test } from 'vitest';
import { mutualInformation } from './mutual-information.ts';

test('the same groups under other names tell all of each other', () => {
  expect(mutualInformation(['a', 'a', 'b', 'c'], ['x', 'x', 'y', 'z'])).toBeCloseTo(1);
});

test('groups that have nothing to do with each other tell nothing', () => {
  expect(mutualInformation(['a', 'a', 'b', 'b'], ['x', 'y', 'x', 'y'])).toBeCloseTo(0);
  expect(mutualInformation(['a', 'a'], ['x', 'y'])).toBeCloseTo(0);
});

test('groups that agree in part lie between', () => {
  // I = 0.215762, H = 0.693147 and 0.562335.
  const nmi = mutualInformation(['a', 'a', 'b', 'b'], ['x', 'x', 'x', 'y']);
  expect(nmi).toBeCloseTo(0.3437, 3);
});
