import { expect, it } from 'vitest';
import { listWorst } from './list-worst.ts';

it('lists the queries with a worse result, worst first', () => {
  const judgements = new Map([['a', 1]]);
  const questions = ['1', '2', '3', '4'].map((id) => ({ id, text: '', judgements }));
  const answers = (...rankings: string[][]) => rankings.map((ranking) => ({ ranking, ms: 1 }));
  const ours = answers(['x', 'a'], ['a'], [], ['a']);
  const theirs = answers(['a'], ['a'], ['a'], ['x', 'a']);
  expect(listWorst(questions, ours, theirs, 9).map(({ question }) => question.id)).toEqual([
    '3',
    '1',
  ]);
});
