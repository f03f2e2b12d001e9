import { expect, test } from 'vitest';
import { addRead, formatRead, parseRead } from './read-history.ts';

test.each([null, '', '{', 'null', '7', '{"papers":"x"}', '[]'])(
  'parses %j as nothing read and marks on',
  (text) => {
    expect(parseRead(text)).toEqual({ on: true, papers: [] });
  },
);

test('removes duplicates and invalid ids', () => {
  expect(parseRead('{"on":false,"papers":["a",3,"../b","a","c"]}')).toEqual({
    on: false,
    papers: ['a', 'c'],
  });
});

test('survives the round trip through storage; without marks nothing is stored', () => {
  const read = { on: false, papers: ['a', 'b'] };
  expect(parseRead(formatRead(read) ?? null)).toEqual(read);
  expect(formatRead({ on: true, papers: [] })).toBeUndefined();
});

test('appends the latest paper and drops the oldest beyond the limit', () => {
  expect(addRead({ on: true, papers: ['a', 'b'] }, 'a').papers).toEqual(['b', 'a']);
  const many = Array.from({ length: 2000 }, (_, i) => `p${i}`);
  const read = addRead({ on: true, papers: many }, 'new').papers;
  expect([read.length, read[0], read.at(-1)]).toEqual([2000, 'p1', 'new']);
});

test('adds nothing while switched off', () => {
  expect(addRead({ on: false, papers: ['a'] }, 'b').papers).toEqual(['a']);
});
