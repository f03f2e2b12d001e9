import { describe, expect, it } from 'vitest';
import { ndcg, recall, reciprocalRank } from './metrics.ts';

/** Three relevant documents and an irrelevant one. */
const judgements = new Map([
  ['a', 3],
  ['b', 1],
  ['c', 1],
  ['no', 0],
]);

describe('nDCG', () => {
  it('is 1 if the relevant documents are first, in any order and with any grades', () => {
    expect(ndcg(['b', 'c', 'a', 'no', 'x'], judgements, 10)).toBe(1);
  });

  it('discounts lower ranks', () => {
    // Gains at ranks 2 and 4 of ideal 1 to 3: (1/log2 3 + 1/log2 5) / (1 + 1/log2 3 + 1/2).
    expect(ndcg(['x', 'a', 'no', 'b'], judgements, 10)).toBeCloseTo(0.4982, 4);
  });

  it('normalises by the best ranking of that depth', () => {
    expect(ndcg(['a', 'b', 'x', 'c'], judgements, 2)).toBe(1);
    expect(ndcg(['x', 'y', 'a'], judgements, 2)).toBe(0);
  });

  it('is 0 if nothing was found or nothing is relevant', () => {
    expect(ndcg([], judgements, 10)).toBe(0);
    expect(ndcg(['a'], new Map([['a', 0]]), 10)).toBe(0);
  });
});

describe('the reciprocal rank', () => {
  it('is that of the first relevant result', () => {
    expect(reciprocalRank(['no', 'x', 'c', 'a'], judgements)).toBeCloseTo(1 / 3);
    expect(reciprocalRank(['no', 'x'], judgements)).toBe(0);
  });
});

describe('recall', () => {
  it('is the share of relevant documents among the first', () => {
    expect(recall(['a', 'x', 'b', 'c'], judgements, 3)).toBeCloseTo(2 / 3);
    expect(recall(['a', 'x', 'b', 'c'], judgements, 4)).toBe(1);
    expect(recall(['a'], new Map(), 4)).toBe(0);
  });
});
