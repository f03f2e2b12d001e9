import { expect, it } from 'vitest';
import { countNew, formatSeen, isSeen } from './seen-papers.ts';

it('counts papers that were not there before', () => {
  const seen = formatSeen(['octree', 'x-pool', 'minilm']);
  expect(isSeen(seen)).toBe(true);
  expect(countNew(['octree', 'x-pool', 'minilm'], seen)).toBe(0);
  expect(countNew(['a', 'b'], formatSeen([]))).toBe(2);
});

it('counts an added paper although another one was removed', () => {
  expect(countNew(['octree', 'nero'], formatSeen(['octree', 'x-pool']))).toBe(1);
});

it.each([undefined, 3, 'abcd', 'ABCDE', '<a/>!'])('rejects other data: %s', (value) => {
  expect(isSeen(value)).toBe(false);
});
