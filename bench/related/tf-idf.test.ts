import { expect, test } from 'vitest';
import { createTfIdf } from './tf-idf.ts';

test('documents are ranked by shared rare words, without the document itself', () => {
  const rank = createTfIdf([
    { id: 'a', text: 'octrees in rendering' },
    { id: 'b', text: 'an octree, rendered' },
    { id: 'c', text: 'rendering bread' },
    { id: 'd', text: 'bread' },
  ]);
  expect(rank('a', 10)).toEqual(['b', 'c']);
  expect(rank('a', 1)).toEqual(['b']);
});
