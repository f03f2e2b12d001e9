import { expect, it } from 'vitest';
import { medianMeasure } from './median-measure.ts';

it('takes the median of each score, and the worst value of everything else', () => {
  const run = (performance: number, bytes: number, shift: number, failedAudits: string[]) => ({
    scores: [performance, 100],
    bytes: new Map([['Document', bytes]]),
    requests: bytes,
    shift,
    failedAudits,
  });
  expect(
    medianMeasure([run(98, 5, 0, ['a']), run(100, 7, 0.1, []), run(99, 6, 0, ['a', 'b'])]),
  ).toEqual({
    scores: [99, 100],
    bytes: new Map([['Document', 7]]),
    requests: 7,
    shift: 0.1,
    failedAudits: ['a', 'b'],
  });
});
