import { describe, expect, test } from 'vitest';
import { makeId } from './make-id.ts';

const paper = (title: string, more = {}) => ({
  ...{ title, authors: ['Zoë Müller'], links: {}, topics: [], aliases: [], abstract: 'Text.' },
  ...more,
});
const idOf = (title: string, more = {}) => makeId(paper(title, more), () => true);

describe('an id', () => {
  test.each([
    ['X-Pool: Cross-Modal Language-Video Attention for Text-Video Retrieval', 'x-pool'],
    ['The Monge Gap: A Regularizer to Learn All Transport Maps', 'monge-gap'],
    ['GLM-130B: An Open Bilingual Pre-trained Model', 'glm-130b'],
    ['Revisiting ResNets: Improved Training and Scaling Strategies', 'revisiting-resnets'],
    ['β-VAE: Learning Basic Visual Concepts', 'beta-vae'],
    ['SatMAE++: More', 'satmaepp'],
    ['LLaMA 3.1: Open Models', 'llama-3.1'],
  ])('is the name before a colon: %s', (title, id) => {
    expect(idOf(title)).toBe(id);
  });

  test.each([
    ['Softmax-free Linear Transformers', 'softmax-free-linear-transformers'],
    [
      'Scaling Laws in Patchification: An Image Is Worth 50,176 Tokens',
      'scaling-laws-in-patchification',
    ],
    ['Dynamic PlenOctree for Adaptive Sampling Refinement', 'dynamic-plenoctree'],
    [
      'Leveraging Intrinsic Properties for Non-Rigid Garment Alignment',
      'non-rigid-garment-alignment',
    ],
    [
      'Stable, Fast and Accurate: Kernelized Attention at Work Anywhere',
      'kernelized-attention-at-work-anywhere',
    ],
    [
      'Medical Image Classification with KAN-Integrated Transformers and Dilated Neighborhood Attention',
      'kan-integrated-transformers',
    ],
    ['Deep Wells: A Survey', 'deep-wells'],
  ])('is the most distinctive phrase of a title without a name: %s', (title, id) => {
    expect(idOf(title)).toBe(id);
  });

  test('is an acronym that the subtitle spells out', () => {
    const spelt = 'Evaluating Models with NERO: Non-Equivariance Revealed on Orbits';
    expect(idOf(spelt)).toBe('nero');
    expect(idOf('Evaluating Models with CNN: A Closer Look')).not.toBe('cnn');
  });

  test.each([
    ['Error Analysis', 'muller-2021-error-analysis'],
    ['Scene: A Benchmark of Wells', 'muller-2021-scene'],
    ['5 Wells are only the start', 'muller-2021-wells-are-only-the-start'],
    ['Preface', 'muller-2021-preface'],
    ['Synthetic Data: Where the Wells Run Dry', 'muller-2021-synthetic-data'],
    ['Rethinking Machine Unlearning in Image Generation Models', 'muller-2021-machine-unlearning'],
    ['Deep Learning: A Survey', 'muller-2021-deep-learning-survey'],
    ['ERROR ANALYSIS', 'muller-2021-error-analysis'],
    ['Dark Matter', 'muller-2021-dark-matter'],
    ['RAGwell for Machine Unlearning', 'ragwell-for-machine-unlearning'],
    ['Synthetic Wells: A Benchmark', 'synthetic-wells'],
    ['SceneX: A Benchmark of Wells', 'scenex'],
    ['Error Analysis of Wells', 'error-analysis-of-wells'],
  ])('begins with author and year if the title alone says little: %s', (title, id) => {
    expect(idOf(title, { year: 2021 })).toBe(id);
  });

  test.each([
    ['On the Depth of 5 Wells', ['Zoë Müller'], 'muller-2021-depth'],
    ['Deep Learning: A Survey', ['Ida van den Brook Jr.'], 'brook-2021-deep'],
    ['X-Pool: Attention', ['World Well Organization'], 'world-well-organization-2021-x-pool'],
    ['5 Wells', [], '5-wells'],
  ])('is author, year and word if site.yaml selects that form: %s', (title, authors, id) => {
    const one = paper(title, { year: 2021, authors });
    expect(makeId(one, () => true, 'author-year-word')).toBe(id);
  });

  test('never consists of digits only', () => {
    expect(idOf('1984')).toBe('paper-1984');
  });

  test('is the author and year, or the arXiv id, if the title has no Latin letters', () => {
    expect(idOf('注意力', { year: 2024 })).toBe('zoe-muller-2024');
    expect(idOf('注意力', { authors: ['王伟'], arxiv: '2203.15086' })).toBe('arxiv-2203.15086');
    expect(idOf('注意力', { authors: [] })).toMatch(/^paper-[0-9a-f]{8}$/);
  });

  test('gets the year or a number if it is already in use', () => {
    const taken = new Set(['x-pool']);
    const isFree = (id: string) => !taken.has(id);
    expect(makeId(paper('X-Pool: Two', { year: 2022 }), isFree)).toBe('x-pool-2022');
    expect(makeId(paper('X-Pool: Two'), isFree)).toBe('x-pool-2');
    taken.add('x-pool-2022');
    expect(makeId(paper('X-Pool: Two', { year: 2022 }), isFree)).toBe('x-pool-2');
  });

  test('is short even for long titles', () => {
    const id = idOf(`Word ${'extraordinarily '.repeat(40)}long`);
    expect(id.length).toBeLessThanOrEqual(61);
    expect(idOf('x'.repeat(300)).length).toBeLessThanOrEqual(61);
  });
});
