import { describe, expect, test } from 'vitest';
import { createIndex } from './create-index.ts';
import { createRanking } from './create-ranking.ts';
import { readVectors } from './read-vectors.ts';
import { relatePapers } from './relate-papers.ts';

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

test('relates papers that mention the same things, and explains why', async () => {
  expect((await relatePapers(PAPERS))('octree')).toMatchObject([
    { id: 'simplex', words: ['Neural radiance fields', 'rendering'] },
  ]);
});

describe('does not relate papers', () => {
  test('that share only an address or phrases common to all abstracts', async () => {
    const related = await relatePapers([
      ...PAPERS,
      {
        id: 'boilerplate',
        title: 'Manifolds',
        abstract: 'State-of-the-art results on benchmarks.',
      },
    ]);
    expect(related('transport')).toEqual([]);
    expect(related('merging')).toEqual([]);
    expect(related('boilerplate')).toEqual([]);
  });

  test('when there is no other paper', async () => {
    expect((await relatePapers(PAPERS.slice(0, 1)))('octree')).toEqual([]);
    expect((await relatePapers([]))('octree')).toEqual([]);
  });
});

test('values several shared words above a single one of the same total weight', async () => {
  const title = '';
  const filler = 'garments, redshifts, captions';
  const related = await relatePapers([
    { id: 'one', title, abstract: 'octree, octree, octree, octree, manifold, halo' },
    { id: 'narrow', title, abstract: `octree, octree, octree, octree, ${filler}` },
    { id: 'broad', title, abstract: `manifold, halo, octree, ${filler}` },
    { id: 'other', title, abstract: 'regularizer' },
  ]);
  expect(related('one').map(({ id }) => id)).toEqual(['broad', 'narrow']);
});

test('lists no more than requested', async () => {
  const papers = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: 'Octrees', abstract: 'A halo.' }));
  const related = await relatePapers(
    [...papers, { id: 'e', title: 'Transport', abstract: 'A manifold.' }],
    { count: 2 },
  );
  expect(related('a').map(({ id }) => id)).toEqual(['b', 'c']);
});

test('is symmetric and does not depend on the order of the papers', async () => {
  const forwards = await relatePapers(PAPERS);
  const backwards = await relatePapers([...PAPERS].reverse());
  const score = forwards('octree')[0]?.score;
  expect(score).toBe(forwards('simplex')[0]?.score);
  expect(backwards('octree')[0]?.score).toBe(score);
});

/** Papers on a few subjects with many ties. */
function generatePapers(count: number) {
  const subjects = ['octree', 'manifold', 'garment', 'redshift', 'halo', 'caption', 'adapter'];
  return Array.from({ length: count }, (_, i) => ({
    id: `paper-${i}`,
    title: `The ${subjects[i % 7] ?? ''} and the ${subjects[(i * i) % 5] ?? ''}`,
    abstract: `A ${subjects[i % 3] ?? ''} near ${subjects[i % 4] ?? ''} of kind${i % 50}x.`,
  }));
}

test('another order of the papers gives the same result', async () => {
  const papers = generatePapers(1500);
  const expected = await relatePapers(papers);
  const found = await relatePapers([...papers].reverse());
  for (const { id } of papers) expect(found(id)).toEqual(expected(id));
});

test('a few hundred papers are compared as if without a budget', () => {
  const papers = generatePapers(90);
  const index = createIndex([readVectors(papers)]);
  const [bounded, whole] = [createRanking(index, 6), createRanking(index, 6, { budget: Infinity })];
  for (const paper of papers.keys()) expect(bounded(paper)).toEqual(whole(paper));
});
