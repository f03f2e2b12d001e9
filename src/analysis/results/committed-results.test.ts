import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCatalogue } from '../read-catalogue.ts';
import { formatFigure } from './figures.ts';
import { listResults } from './list-results.ts';

const { papers } = await readCatalogue(resolve(import.meta.dirname, '../../../content'));

/** Checked by hand against each abstract. */
const RESULTS = {
  codemonkeys: [['57.4%']],
  'data-independent-module-aware-pruning': [['0.8%']],
  'diffusion-based-text-to-image-generation': [['45%', '28%']],
  'dynamic-plenoctree': [['1.7/1.9 times']],
  'encoding-of-graphics-primitives': [['9.4%'], ['a maximum 41.2%']],
  epigraf: [['≈ 2.5 times']],
  'gradient-based-post-training-quantization': [['e.g. +6.819 points']],
  'kan-integrated-transformers': [['44%', '4.6%', '5.8%', '13.4%']],
  'merging-models-on-the-fly': [['5-8%']],
  minilm: [['more than 99%']],
  'multi-spectral-satellite-imagery': [['2.5%']],
  'oscillation-free-quantization': [['9.8% and 7.7%']],
  'revisiting-resnets': [['1.7x - 2.7x']],
  'scaling-laws-in-patchification': [['84.6%']],
  smash: [['9.4x']],
  'x-pool': [['up to 12%']],
  'zero-infinity': [['over 25 petaflops']],
};

it('finds these results in the committed collection, and no others', () => {
  const found = papers.flatMap((paper) => {
    const results = listResults(paper).map(({ figures }) => figures.map(formatFigure));
    return results.length > 0 ? [[paper.id, results] as const] : [];
  });
  expect(Object.fromEntries(found)).toEqual(RESULTS);
});
