import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IDLE } from './address.ts';
import { answerQuestion } from './answer/answer.ts';
import type { Searcher } from './answer/open-searcher.ts';
import { CATALOGUE, createPaper, openFixture } from './index/index.fixture.ts';

const TEXTS: readonly (readonly [id: string, title: string, abstract: string])[] = [
  ['chinese', '基于注意力机制的图像分类', '我们提出一种新的神经网络。'],
  ['japanese', '畳み込みニューラルネットワーク', '画像認識のための手法を提案する。'],
  ['korean', '자기 지도 학습', '딥러닝을 위한 자기지도학습 방법을 제안한다.'],
  ['thai', 'การเรียนรู้ของเครื่อง', 'โครงข่ายประสาทเทียม'],
  ['russian', 'Нейронные сети для перевода', 'Мы обучаем модель на ёмких корпусах.'],
  ['greek', 'Μηχανική μάθηση', 'Νευρωνικά δίκτυα.'],
  ['arabic', 'التعلم العميق', 'شبكات عصبية.'],
  ['german', 'Bildsegmentierung mit Sprachmodellen', 'Größere Netze für die Bild-Erkennung.'],
  ['polish', 'Uczenie głębokie', 'Autor: Łukasz z Wrocławia.'],
  ['cpp', 'Fast kernels in C++', 'Compared with C# and F# code.'],
  ['rust', 'Kernels in Rust', 'Compared with C code.'],
  ['gpt4', 'Probing GPT-4', 'And GPT-3.5-turbo, but no other.'],
  ['gpt3', 'Probing GPT-3', 'An older model.'],
  ['three', '3D reconstruction', 'From 2D images by NeRFs.'],
  ['ell', 'Sparse recovery by $\\ell_1$ minimization', 'Beyond the $\\ell_2$-norm.'],
  ['kmeans', 'Seeding k-means', 'With $k$ clusters.'],
  ['tfive', 'Tuning t5-base', 'Better than T5-small.'],
  ['vec', 'Revisiting word2vec', 'Skip-gram with negative sampling.'],
  ['xpool', 'X-Pool: Retrieval of Videos', 'Cross-modal attention.'],
  ['dark', 'The X distribution of dark matter', 'A pool of halos on large scales.'],
  ['yolo', 'YOLOv8 on phones', 'Real-time detection.'],
  ['resnet', 'ResNet-50 in an hour', 'On ImageNet-1K with a batch of 8,192.'],
  ['vit', 'ViT-H/14 at scale', 'Patches of 14×14.'],
  ['cube', 'Kernels of 3x3x3', 'With three, of 3, and 3 more.'],
  ['stain', 'Slides stained with H&E', 'Of tissue.'],
  ['pronoun', 'What he said', 'Of pronouns.'],
  ['adam', 'β₁ and β₂ of Adam', 'The ε of AdamW.'],
  ['order', 'Sorting in $O(n \\log n)$', 'And never in $O(n^2)$.'],
  ['equi', 'E(3)-equivariant networks', 'And SO(3), too.'],
  ['plus', 'SatMAE++', 'An extension of SatMAE.'],
  ['bit', '1.58-bit models', 'With int8 and FP4.'],
  ['erdos', 'Erdős–Rényi graphs', 'A naïve façade, by Gödel.'],
  ['fi', 'Eﬃcient ﬁne-tuning', 'Co\u00adoperation of adapters.'],
];

let folder: string;
let searcher: Searcher;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-terms-'));
  const papers = TEXTS.map(([id, title, abstract]) =>
    createPaper({ id, title, abstract, topics: [] }),
  );
  searcher = await openFixture(folder, { ...CATALOGUE, papers, people: [], mentions: [] });
}, 30_000);
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['注意力', 'chinese'],
  ['神经网络', 'chinese'],
  ['画像認識', 'japanese'],
  ['ニューラル', 'japanese'],
  ['자기지도', 'korean'],
  ['자기 지도 학습', 'korean'],
  ['ประสาทเทียม', 'thai'],
  ['нейронные сети', 'russian'],
  ['НЕЙРОННЫЕ', 'russian'],
  ['емких', 'russian'],
  ['μάθηση', 'greek'],
  ['μαθηση', 'greek'],
  ['التعلم', 'arabic'],
  ['Bild-Segmentierung', 'german'],
  ['Bild Segmentierung', 'german'],
  ['Bilderkennung', 'german'],
  ['Grössere', 'german'],
  ['groessere Netze', 'german'],
  ['glebokie', 'polish'],
  ['Lukasz', 'polish'],
  ['C++', 'cpp'],
  ['c++ kernels', 'cpp'],
  ['C#', 'cpp'],
  ['GPT-4', 'gpt4'],
  ['GPT4', 'gpt4'],
  ['gpt 4', 'gpt4'],
  ['GPT-3.5', 'gpt4'],
  ['GPT-3', 'gpt3'],
  ['3D', 'three'],
  ['3-D', 'three'],
  ['ℓ1', 'ell'],
  ['l1 minimization', 'ell'],
  ['\\ell_1', 'ell'],
  ['k-means', 'kmeans'],
  ['kmeans', 'kmeans'],
  ['k means', 'kmeans'],
  ['t5-base', 'tfive'],
  ['T5 base', 'tfive'],
  ['word2vec', 'vec'],
  ['Word2Vec', 'vec'],
  ['word 2 vec', 'vec'],
  ['skipgram', 'vec'],
  ['x-pool', 'xpool'],
  ['XPool', 'xpool'],
  ['YOLO v8', 'yolo'],
  ['resnet50', 'resnet'],
  ['imagenet 1k', 'resnet'],
  ['8192', 'resnet'],
  ['ViT-H/14', 'vit'],
  ['14×14', 'vit'],
  ['H&E', 'stain'],
  ['14x14', 'vit'],
  ['14 x 14 patches', 'vit'],
  ['3×3×3', 'cube'],
  ['β2', 'adam'],
  ['beta_2', 'adam'],
  ['O(n log n)', 'order'],
  ['n^2', 'order'],
  ['E(3)', 'equi'],
  ['SO(3) equivariant', 'equi'],
  ['SatMAE++', 'plus'],
  ['1.58 bit', 'bit'],
  ['int-8', 'bit'],
  ['Erdos-Renyi', 'erdos'],
  ['naive facade', 'erdos'],
  ['fine tuning', 'fi'],
  ['efficient', 'fi'],
  ['cooperation', 'fi'],
])('%s finds %s first', async (query, id) => {
  const answer = await answerQuestion({ ...IDLE, query, from: 0, count: 3, facets: [] }, searcher);
  expect(answer.results[0]?.id).toBe(id);
});

it.each([
  ['x-pool', 'dark'],
  ['C++', 'rust'],
  ['H&E', 'pronoun'],
  ['GPT-4', 'gpt3'],
])('%s does not find %s', async (query, id) => {
  const answer = await answerQuestion({ ...IDLE, query, from: 0, count: 9, facets: [] }, searcher);
  expect(answer.results.map((result) => result.id)).not.toContain(id);
});
