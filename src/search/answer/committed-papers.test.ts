import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toPlain } from '../../abstract/plain.ts';
import { sentences } from '../../abstract/sentences.ts';
import { readCatalogue } from '../../analysis/read-catalogue.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { IDLE } from '../address.ts';
import { openFixture } from '../index/index.fixture.ts';
import type { Answer } from '../protocol.ts';
import { answerQuestion } from './answer.ts';
import type { Searcher } from './open-searcher.ts';
import FURTHER_OWN_WORDS from './further-own-words.fixture.json' with { type: 'json' };
import HELD_OUT_OWN_WORDS from './held-out-own-words.fixture.json' with { type: 'json' };
import MORE_OWN_WORDS from './more-own-words.fixture.json' with { type: 'json' };
import OWN_WORDS from './own-words.fixture.json' with { type: 'json' };
import UNSEEN_OWN_WORDS from './unseen-own-words.fixture.json' with { type: 'json' };

let folder: string;
let catalogue: Catalogue;
let searcher: Searcher;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'committed-papers-'));
  catalogue = await readCatalogue(join(import.meta.dirname, '../../../content'));
  searcher = await openFixture(folder, catalogue);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const ask = (query: string): Promise<Answer> =>
  answerQuestion({ ...IDLE, query, from: 0, count: 3, facets: [] }, searcher);

/** Every nth sentence is quoted; `bench:find` quotes all of them. */
const EVERY = 6;

it('a quoted sentence finds its paper first', { timeout: 60_000 }, async () => {
  const all = catalogue.papers.flatMap(({ id, abstract }) =>
    sentences(toPlain(abstract)).map((sentence) => ({ id, sentence })),
  );
  const missed: string[] = [];
  for (const { id, sentence } of all.filter((_, i) => i % EVERY === 0)) {
    const { results, dropped } = await ask(`“${sentence}”`);
    if (results[0]?.id !== id || dropped !== undefined) missed.push(sentence);
  }
  expect(missed).toEqual([]);
});

/**
 * Sets of fifty questions, and the minimum number with a right answer among the first three. The
 * last set was written after `everyday-words.json`, and nothing was changed for it.
 */
const SETS = [
  ['own words', OWN_WORDS, 43],
  ['more own words', MORE_OWN_WORDS, 43],
  ['further own words', FURTHER_OWN_WORDS, 43],
  ['held-out own words', HELD_OUT_OWN_WORDS, 43],
  ['unseen own words', UNSEEN_OWN_WORDS, 40],
] as const;

it.each(SETS)(
  'questions in people’s own words have an answer among the first three: %s',
  async (_, questions, least) => {
    const missed: string[] = [];
    for (const { query, meant } of questions) {
      const { results } = await ask(query);
      if (!results.some(({ id }) => meant.includes(id))) missed.push(query);
    }
    expect(questions).toHaveLength(50);
    expect(50 - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(least);
  },
  60_000,
);

it.each([
  ['Kleidung', 'garment', 'non-rigid-garment-alignment'],
  ['Gibt es Arbeiten zu Satellitenbildern?', 'satellite', 'multi-spectral-satellite-imagery'],
  ['Wie kann ich ein Netz komprimieren?', 'compression', 'm-fac'],
])('a German question finds English papers: %s', async (query, word, id) => {
  const { results, substitutions } = await ask(query);
  expect(substitutions?.flatMap(({ by }) => by)).toContain(word);
  expect(results[0]?.id).toBe(id);
});

it.each(['Kleider für Kinder', 'nicht', 'Küche', 'Haus', 'le chien dans la cuisine', 'дом'])(
  'a word of another language is not explained by similar English words: %s',
  async (query) => {
    const { substitutions = [] } = await ask(query);
    expect(substitutions.flatMap(({ by }) => by).filter((by) => by !== 'garment')).toEqual([]);
  },
);

it('a word that occurs in no paper is explained by words that occur in papers', async () => {
  const { substitutions: meant, results } = await ask('clothes');
  expect(meant?.[0]).toMatchObject({ word: 'clothes' });
  expect(meant?.[0]?.by).toContain('garment');
  // Once, even if the question repeats it.
  expect((await ask('clothes, clothes, clothes')).substitutions).toHaveLength(1);
  expect(results[0]?.id).toBe('non-rigid-garment-alignment');
});

it('an excerpt shows formulas as the page does', async () => {
  const { results } = await ask('"G_LM"');
  const parts = results[0]?.excerpt ?? [];
  expect(parts.filter(({ script }) => script === 'sub').map(({ text }) => text)).toContain('LM');
  expect(parts.map(({ text }) => text).join('')).not.toContain('_');
});

it('a word that occurs in no paper is not corrected to a similar one', async () => {
  const { correction, substitutions: meant } = await ask('Gaussian splatting');
  expect(correction).toBeUndefined();
  expect(meant).toContainEqual({ word: 'splatting', by: [] });
  // Longer questions get no such message.
  expect((await ask('splatting of fast Gaussian kernels')).substitutions).toBeUndefined();
});

it.each([
  ['x-pool', 'x-pool'],
  ['X pool', 'x-pool'],
  ['GPT-3', 'glm-130b'],
  ['gpt3', 'glm-130b'],
  ['GLM-130B', 'glm-130b'],
  ['glm130b', 'glm-130b'],
  ['C++', 'encoding-of-graphics-primitives'],
  ['3D GAN', 'epigraf'],
  ['3-D GANs', 'epigraf'],
  ['2D Fourier basis', 'equivariant-operations'],
  ['E(3)', 'equivariant-operations'],
  ['Clebsch–Gordan', 'equivariant-operations'],
  ['SwinTransformer pruning', 'data-independent-module-aware-pruning'],
  ['ImageNet-1k Swin', 'data-independent-module-aware-pruning'],
  ['nnUNet', 'stu-net'],
  ['STUNet', 'stu-net'],
  ['U-Net segmentation', 'stu-net'],
  ['SDXL', 'diffusion-based-text-to-image-generation'],
  ['text to image', 'diffusion-based-text-to-image-generation'],
  ['T2I', 'diffusion-based-text-to-image-generation'],
  ['SVG', 'starvector'],
  ['star vector', 'starvector'],
  ['text-to-SVG', 'svgfusion'],
  ['SWE-bench', 'codemonkeys'],
  ['SWEbench', 'codemonkeys'],
  ['test time compute', 'codemonkeys'],
  ['self supervised egocentric video', 'scaling-may-be-all-you-need'],
  ['ViT-H/14', 'scaling-may-be-all-you-need'],
  ['50,176', 'scaling-laws-in-patchification'],
  ['50176', 'scaling-laws-in-patchification'],
  ['MSR-VTT', 'x-pool'],
  ['msrvtt', 'x-pool'],
  ['Vouitsis', 'x-pool'],
  ['Vouïtsis', 'x-pool'],
  ['Noel Vouitsis', 'x-pool'],
  ['SpGEMM', 'smash'],
  ['Kolmogorov-Arnold', 'kan-integrated-transformers'],
  ['Kolmogorov Arnold network', 'kan-integrated-transformers'],
  ['MedViT V2', 'kan-integrated-transformers'],
  ['"G_LM"', 'pldr-llms-learn-generalizable-tensor'],
  ['G_LM', 'pldr-llms-learn-generalizable-tensor'],
  ['$G_{LM}$', 'pldr-llms-learn-generalizable-tensor'],
  ['u_L', 'collisionless-dark-matter-flow'],
  ['\\varepsilon_u', 'collisionless-dark-matter-flow'],
  ['O(dm + m^2)', 'm-fac'],
  ['256^2', 'epigraf'],
  ['\\mathbb{R}^d', 'monge-gap'],
  ['PLDR-LLM', 'pldr-llms-learn-generalizable-tensor'],
  ['KV cache', 'pldr-llms-learn-generalizable-tensor'],
  ['RoPE-free relative positional encoding', 'kernelized-attention'],
  ['SatMAE++', 'multi-spectral-satellite-imagery'],
  ['SatMAE', 'multi-spectral-satellite-imagery'],
  ['BERT-base distillation', 'minilm'],
  ['Makkuva', 'monge-gap'],
  ['ICNN', 'monge-gap'],
  ['𝗠onge gap', 'monge-gap'],
  ['SGDP', 'adamp'],
])('%s finds %s first', async (query, id) => {
  expect((await ask(query)).results[0]?.id).toBe(id);
});
