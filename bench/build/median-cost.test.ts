import { expect, test } from 'vitest';
import { joinCosts, medianCost } from './median-cost.ts';

const cost = (seconds: number, rssBytes: number) => ({
  seconds,
  cpuSeconds: seconds,
  rssBytes,
  pssBytes: rssBytes,
});

test('the median is computed for each value separately', () => {
  expect(medianCost([cost(1, 30), cost(3, 10), cost(2, 20)])).toEqual(cost(2, 20));
});

test('the cost of consecutive commands is the sum of their times and the peak of their memory', () => {
  expect(joinCosts([cost(1, 30), cost(3, 10)])).toEqual(cost(4, 30));
});
