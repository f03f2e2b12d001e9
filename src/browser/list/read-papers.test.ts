import { expect, test } from 'vitest';
import { addRead, formatRead, parseRead } from './read-papers.ts';

test.each([null, '', '{', 'null', '7', '{"papers":"x"}', '[]'])(
  'what is kept as %j is: nothing read, and marks are on',
  (text) => {
    expect(parseRead(text)).toEqual({ on: true, papers: [] });
  },
);

test('ids are kept once, and what is none is left out', () => {
  expect(parseRead('{"on":false,"papers":["a",3,"../b","a","c"]}')).toEqual({
    on: false,
    papers: ['a', 'c'],
  });
});

test('marks are read back as they were kept; without any nothing is kept', () => {
  const read = { on: false, papers: ['a', 'b'] };
  expect(parseRead(formatRead(read) ?? null)).toEqual(read);
  expect(formatRead({ on: true, papers: [] })).toBeUndefined();
});

test('the paper that was read last stands at the end, and the oldest are forgotten', () => {
  expect(addRead({ on: true, papers: ['a', 'b'] }, 'a').papers).toEqual(['b', 'a']);
  const many = Array.from({ length: 2000 }, (_, i) => `p${i}`);
  const read = addRead({ on: true, papers: many }, 'new').papers;
  expect([read.length, read[0], read.at(-1)]).toEqual([2000, 'p1', 'new']);
});

test('switched off, nothing is added', () => {
  expect(addRead({ on: false, papers: ['a'] }, 'b').papers).toEqual(['a']);
});
