import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../read-catalogue.ts';
import { CANDIDATES, chooseRelated } from './choose-related.ts';
import { relatePapers } from './relate-papers.ts';

const { papers } = await readCatalogue(resolve(import.meta.dirname, '../../../content'));
const find = await relatePapers(papers, { count: CANDIDATES });
const topics = new Map(
  papers.map((paper) => [paper.id, paper.topics.map(({ topic }) => topic.id)]),
);
const related = new Map(
  papers.map(({ id }) => [id, chooseRelated(id, find(id), (other) => topics.get(other) ?? [])]),
);

/** Pairs that share words by coincidence, checked by hand. All of them were listed once. */
const UNRELATED = `
  minilm stu-net
  scaling-laws-in-patchification starvector
  equivariant-operations kernelized-attention
  pldr-llms-learn-generalizable-tensor poseidon
  m-fac softmax-free-linear-transformers
  epigraf scaling-laws-in-patchification
  encoding-of-graphics-primitives starvector
  multi-spectral-satellite-imagery poseidon
  glm-130b poseidon
  poseidon stu-net
  starvector softmax-free-linear-transformers
  scaling-may-be-all-you-need x-pool
  scaling-may-be-all-you-need starvector
  softmax-free-linear-transformers x-pool
  fast-and-accurate-model-scaling gradient-based-post-training-quantization
`;

describe('the related papers of the committed collection', () => {
  test.each(
    UNRELATED.trim()
      .split('\n')
      .map((line) => line.trim().split(' ') as [string, string]),
  )('do not relate %s and %s', (one, other) => {
    expect(related.has(one)).toBe(true);
    expect(related.get(one)?.map(({ id }) => id)).not.toContain(other);
    expect(related.get(other)?.map(({ id }) => id)).not.toContain(one);
  });

  test('never contain the paper itself or duplicates, and always have reasons', () => {
    for (const [id, list] of related) {
      const ids = list.map((one) => one.id);
      expect(ids).not.toContain(id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { words } of list) expect(words.length).toBeGreaterThan(0);
    }
  });

  test('are nearly always mutual', () => {
    const links = [...related].flatMap(([id, list]) => list.map((one) => [id, one.id] as const));
    const returned = links.filter(([id, other]) =>
      related.get(other)?.some((back) => back.id === id),
    );
    expect(returned.length / links.length).toBeGreaterThan(0.7);
  });

  test('exist for most papers', () => {
    const alone = [...related.values()].filter((list) => list.length === 0);
    expect(alone.length).toBeLessThan(papers.length / 4);
  });

  test.each([
    ['starvector', 'svgfusion'],
    ['softmax-free-linear-transformers', 'kernelized-attention'],
    ['monge-gap', 'performance-scaling-via-optimal-transport'],
    ['nero', 'equivariant-operations'],
    ['dynamic-plenoctree', 'encoding-of-graphics-primitives'],
    ['stu-net', 'kan-integrated-transformers'],
    ['fast-and-accurate-model-scaling', 'revisiting-resnets'],
  ])('relate %s and %s', (one, other) => {
    expect(related.get(one)?.map(({ id }) => id)).toContain(other);
    expect(related.get(other)?.map(({ id }) => id)).toContain(one);
  });
});
