import { expect, test } from 'vitest';
import { judgeDocuments } from './judge-documents.ts';

const question = (...grades: [string, number][]) => ({
  id: 'q',
  text: '',
  judgements: new Map(grades),
});

test('documents that answer the same question are relevant to each other, regardless of grade', () => {
  const judged = judgeDocuments([
    question(['a', 1], ['b', 3], ['c', 0]),
    question(['b', 1], ['d', 1]),
    question(['e', 1]),
  ]);
  expect(judged.map(({ id, judgements }) => [id, [...judgements.keys()]])).toEqual([
    ['a', ['b']],
    ['b', ['a', 'd']],
    ['d', ['b']],
  ]);
});

test('a question with very many answers is ignored', () => {
  const many = Array.from({ length: 51 }, (_, i): [string, number] => [`d${i}`, 1]);
  expect(judgeDocuments([question(...many)])).toEqual([]);
});
