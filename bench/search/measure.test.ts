import { expect, it } from 'vitest';
import { measure } from './measure.ts';

it('averages over all queries, including those without results', () => {
  const judgements = new Map([['a', 1]]);
  const questions = ['1', '2', '3'].map((id) => ({ id, text: '', judgements }));
  const answers = [
    { ranking: ['a'], ms: 10 },
    { ranking: ['x', 'a'], ms: 30 },
    { ranking: [], ms: 20 },
  ];
  const { ndcg10, ...rest } = measure(questions, answers);
  expect(rest).toEqual({ mrr: 0.5, recall10: 2 / 3, empty: 1 / 3, p50: 20, p95: 30 });
  expect(ndcg10).toBeCloseTo((1 + 1 / Math.log2(3)) / 3);
});
