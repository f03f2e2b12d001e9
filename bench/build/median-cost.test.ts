import { expect, test } from 'vitest';
import { joinCosts, medianCost } from './median-cost.ts';

const cost = (seconds: number, rssBytes: number) => ({
  seconds,
  cpuSeconds: seconds,
  rssBytes,
  pssBytes: rssBytes,
});

test('the median is of each figure by itself', () => {
  expect(medianCost([cost(1, 30), cost(3, 10), cost(2, 20)])).toEqual(cost(2, 20));
});

test('commands that follow each other take their times together and the most memory of one', () => {
  expect(joinCosts([cost(1, 30), cost(3, 10)])).toEqual(cost(4, 30));
});
