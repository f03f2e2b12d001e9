import { expect, test } from 'vitest';
import { omitRepeated, textSimilarity } from './text-similarity.ts';

test.each([
  ['Wells are deep.', 'wells  are DEEP', 1],
  ['Wells are deep.', 'Buckets rust slowly.', 0],
  ['', '', 1],
  ['a a b c', 'a b c c', 0.75],
])('%j and %j are similar to %d', (one, other, similarity) => {
  expect(textSimilarity(one, other)).toBe(similarity);
});

test('the longest of nearly equal texts is kept', () => {
  const long = 'Wells are deep and dark. Buckets are neither deep nor dark, but they rust.';
  expect(omitRepeated([long, long.replace('  ', ' ').replace('dark.', 'dark .')])).toHaveLength(1);
  expect(omitRepeated(['Wells are deep and dark.', long])).toEqual([long]);
  expect(omitRepeated([long, 'A note on ropes.'])).toEqual([long, 'A note on ropes.']);
});
