import { describe, expect, test } from 'vitest';
import { readKeywords } from './read-keywords.ts';

function listSurfaces(abstract: string): string[] {
  return [...readKeywords({ title: '', abstract }).values()].map(({ surface }) => surface);
}

describe('finds the names in a text', () => {
  test.each([
    ['We propose a novel octree.', ['octree']],
    ['Optimal transport, revisited.', ['Optimal', 'Optimal transport', 'transport']],
    ['Its self-attention', ['self-attention', 'attention']],
    ['point clouds in 3D', ['point clouds', 'clouds', '3D']],
    [
      'vision-language models',
      ['vision', 'vision-language', 'vision-language models', 'language', 'models'],
    ],
    ['20 octrees of 4x size, E(3)', ['octrees']],
    [
      'large pre-trained networks',
      ['large pre-trained networks', 'pre-trained', 'pre-trained networks', 'networks'],
    ],
    ['see https://octree.example/manifold', []],
    ['the state of the art', []],
  ])('%j: %j', (abstract, names) => {
    expect(listSurfaces(abstract)).toEqual(names);
  });
});

test('counts the title twice and shows the most frequent form', () => {
  const keywords = readKeywords({
    title: 'Octree Pruning',
    abstract: 'We prune. Pruning an octree by pruning.',
  });
  expect(keywords.get('prune')).toMatchObject({ count: 5, surface: 'pruning' });
  expect(keywords.get('octre')).toMatchObject({ count: 3, surface: 'octree' });
});

test.each([
  ['neural network', 'faint'],
  ['languag model', 'field'],
  ['imag', 'field'],
  ['scale law', 'specific'],
  ['manifold', 'specific'],
])('rates how common "%s" is across subjects: %s', (key, commonness) => {
  const abstract = 'neural networks on manifolds, scaling laws, images, language models';
  expect(readKeywords({ title: '', abstract }).get(key)?.commonness).toBe(commonness);
});
