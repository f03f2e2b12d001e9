import { describe, expect, test } from 'vitest';
import { relatedPapers } from './related.ts';

const PAPERS = [
  {
    id: 'octree',
    title: 'Dynamic octrees for radiance fields',
    abstract: 'Neural radiance fields gain from an octree. We refine the octree for rendering.',
  },
  {
    id: 'simplex',
    title: 'A simplex grid',
    abstract: 'Neural radiance fields and rendering with a simplex grid.',
  },
  {
    id: 'transport',
    title: 'The Monge gap',
    abstract: 'Optimal transport maps and a regularizer. Code: https://example.org/octree',
  },
  {
    id: 'merging',
    title: 'Merging adapters',
    abstract: 'Adapters are merged without retraining. State-of-the-art results on benchmarks.',
  },
];

test('papers are close when they name the same things, and say which', () => {
  expect(relatedPapers(PAPERS).get('octree')).toMatchObject([
    { id: 'simplex', words: ['Neural radiance fields', 'rendering'] },
  ]);
});

describe('papers are not close', () => {
  test('that share only an address, or what every abstract says', () => {
    const related = relatedPapers([
      ...PAPERS,
      {
        id: 'boilerplate',
        title: 'Manifolds',
        abstract: 'State-of-the-art results on benchmarks.',
      },
    ]);
    expect(related.get('transport')).toEqual([]);
    expect(related.get('merging')).toEqual([]);
    expect(related.get('boilerplate')).toEqual([]);
  });

  test('when there is no other paper', () => {
    expect(relatedPapers(PAPERS.slice(0, 1))).toEqual(new Map([['octree', []]]));
    expect(relatedPapers([])).toEqual(new Map());
  });
});

test('one shared word counts for less than several that add up to as much', () => {
  const title = '';
  const filler = 'garments, redshifts, captions';
  const related = relatedPapers([
    { id: 'one', title, abstract: 'octree, octree, octree, octree, manifold, halo' },
    { id: 'narrow', title, abstract: `octree, octree, octree, octree, ${filler}` },
    { id: 'broad', title, abstract: `manifold, halo, octree, ${filler}` },
    { id: 'other', title, abstract: 'regularizer' },
  ]);
  expect(related.get('one')?.map(({ id }) => id)).toEqual(['broad', 'narrow']);
});

test('no more are listed than asked for', () => {
  const papers = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: 'Octrees', abstract: 'A halo.' }));
  const related = relatedPapers(
    [...papers, { id: 'e', title: 'Transport', abstract: 'A manifold.' }],
    2,
  );
  expect(related.get('a')?.map(({ id }) => id)).toEqual(['b', 'c']);
});

test('closeness is the same from either side and does not depend on the order of the papers', () => {
  const forwards = relatedPapers(PAPERS);
  const backwards = relatedPapers([...PAPERS].reverse());
  const score = forwards.get('octree')?.[0]?.score;
  expect(score).toBeCloseTo(forwards.get('simplex')?.[0]?.score ?? 0, 10);
  expect(backwards.get('octree')?.[0]?.score).toBeCloseTo(score ?? 0, 10);
});
