import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CataloguePaper } from '../catalogue/types.ts';
import { IDLE } from './address.ts';
import { answerQuestion } from './answer/answer.ts';
import type { Searcher } from './answer/open-searcher.ts';
import { suggest } from './answer/suggest.ts';
import { createPaper, openFixture } from './index/index.fixture.ts';
import type { Answer } from './protocol.ts';

/** For each paper, its text and queries that must find it first. */
const TEXTS: Readonly<Record<string, readonly [text: string, ...queries: string[]]>> = {
  yolo: ['We train YOLOv8 on street lamps.', 'YOLO v8', 'YOLO-v8', 'yolov8', 'yolo v8'],
  yoloSpaced: ['A detector, YOLO v5, is compared.', 'YOLOv5', 'YOLO-v5', 'yolo v5'],
  gpt: ['We ask GPT-4 about bees.', 'GPT4', 'GPT 4', 'GPT-4', 'gpt‑4', 'gpt_4'],
  gptSpaced: ['We ask GPT 3 about wasps.', 'GPT3', 'GPT-3', 'GPT 3'],
  gptJoined: ['We ask GPT2 about ants.', 'GPT-2', 'GPT 2', 'GPT2'],
  word2vec: ['Vectors of word2vec are old.', 'word 2 vec', 'word2 vec', 'word-2-vec', 'word2vec'],
  doc2vec: ['Vectors of doc-2-vec are older.', 'doc2vec', 'doc 2 vec'],
  xpool: ['Retrieval by X-Pool is quick.', 'xpool', 'x pool', 'x-pool'],
  ypool: ['Retrieval by ypool is slow.', 'y pool', 'y-pool', 'ypool'],
  zpool: ['Retrieval by z pool is neither.', 'zpool', 'z-pool', 'z pool'],
  pretraining: ['Pretraining of owls pays.', 'pre training of owls', 'pre-training of owls'],
  finetuning: [
    'Fine tuning of larks pays.',
    'finetuning',
    'fine-tuning of larks',
    'finetuning of larks',
  ],
  thousands: ['There are 10,000 lamps.', '10000', '10 000', '10,000', '10 000', '１００００'],
  spacedNumber: ['There are 25 000 candles.', '25000', '25,000', '25 000'],
  plainNumber: ['There are 36000 torches.', '36,000', '36 000', '36’000'],
  million: ['There are 1 250 000 moths.', '1250000', '1,250,000', '1 250 000'],
  small: ['A learning rate of 1.5e-3 is best.', '1.5e-3', '"1.5e-3"'],
  resnet: ['A plain ResNet50 for elks.', 'ResNet-50', 'resnet 50', 'ResNet50'],
  cifar: ['We report on CIFAR-10 frogs.', 'CIFAR10', 'cifar 10', 'CIFAR-10'],
  solid: ['Shapes in 3D of vases.', '3-D of vases', '3 D of vases', '3D of vases', '3-D', '3D'],
  solid4: ['Shapes in 4-D of pots.', '4D', '4 D', '4-D'],
  norm: ['Penalties by the ℓ2 norm.', 'L2 norm', 'ℓ_2', 'l-2 norm', 'L2'],
  norm1: ['Penalties by the $\\ell_1$ norm.', 'L1', 'ℓ1', 'l_1'],
  kmeans: ['Clusters by k-means of stars.', 'k means', 'kmeans', 'K-Means'],
  camel: ['StarVector draws icons.', 'star vector', 'star-vector', 'starvector'],
  camelless: ['Sky Painter draws clouds.', 'SkyPainter', 'sky-painter', 'skypainter'],
  name: ['Lamps. 김 민수 counted them.', '김민수', '김 민수', '김·민수'],
  joinedName: ['박지영이 학생을 세었다.', '박 지영', '박지영', '학생'],
  han: ['王 小明 counted boats.', '王小明', '王·小明'],
  kana: ['ヴァン・ゴッホ painted fields.', 'ヴァンゴッホ', 'ヴァン ゴッホ'],
  underscore: ['The flag max_pool_size is set.', 'max pool size', 'maxpoolsize', 'max-pool-size'],
  slash: ['Over TCP/IP the ships talk.', 'tcpip', 'TCP IP', 'tcp-ip'],
  softHyphen: ['Multi\u00adlingual\u00adism of parrots.', 'multilingualism', 'multi-lingualism'],
  joiner: ['Poly\u200dglots and para\u200bkeets.', 'polyglots', 'parakeets', 'para keets'],
  figureDash: ['The A‒B‒Z method of gulls.', 'abz', 'a-b-z', 'a b z'],
  ligature: ['A ﬁlter and a ﬂow of ﬁnches.', 'filter and a flow', 'ﬁlter', 'fil ter'],
  fullWidth: ['Ｓｗｉｎ－Ｔ of swans.', 'swin-t', 'SwinT', 'swin t'],
  overfitting: ['Overfitting of magpies.', 'over fitting', 'over-fitting', 'overfitting'],
  dataset: ['A dataset of ferns, a dataset.', 'data set of ferns', 'data-set of ferns'],
  dataSet: [
    'A data set of mosses.',
    'dataset of mosses',
    'data-set of mosses',
    'data set of mosses',
  ],
  realtime: ['Real-time owls, in real time.', 'realtime', 'real time', 'realtime owls'],
};

/** Ids are searchable, so they must not repeat words of the texts. */
const idOf = (name: string): string => `p${Object.keys(TEXTS).indexOf(name)}`;

/** Adds the parts of compounds to the known words; must not rank first. */
const NOISE = [
  'YOLO is one thing, and V8 an engine with 8 parts, 4 of which are new.',
  'GPT has 2 or 3 or 4 heads. Word vectors; 2 of each. Doc and vec.',
  'A pool for X; Y and Z too. Fine is the tuning. Pre, then the training.',
  'There are 10 lamps, 000 candles, 25 torches, 36 moths, 250 and 1 more. Star and vector.',
  'Sky and painter. 3 vases by D. 5 pots. CIFAR in 10. ResNet in 50. L and 2, 1 norm.',
  'Clusters and K and means. 김. 민수. 박. 지영. 王. 小. 明. Real, and the time. Data, then a set.',
  'max, then size of pool. TCP and IP. A, B, Z. Swin, T. Fitting is over. Para, keets. Fil, ter.',
  'Multi and lingualism. Owls, larks, ferns, mosses.',
];

const papers: readonly CataloguePaper[] = [
  ...NOISE.map((abstract, i) => createPaper({ id: `noise-${i}`, title: `Notes ${i}`, abstract })),
  ...Object.entries(TEXTS).map(([name, [abstract]]) =>
    createPaper({ id: idOf(name), title: 'Something else', abstract }),
  ),
  createPaper({
    id: 'light',
    title: 'Proof-of-Light',
    abstract: 'A protocol.',
    authors: ['Jean-Luc Martin', '김 민수'],
  }),
  createPaper({
    id: 'lightSpaced',
    title: 'On proof of light',
    abstract: 'Proof of light, proof of light, a proof and light.',
    authors: ['Anneliese Braun'],
  }),
  createPaper({ id: 'lightReversed', title: 'Light of proof, proof with light', abstract: 'So.' }),
  createPaper({ id: 'titled', title: 'MultiVector search with YOLOv9', abstract: 'Of vectors.' }),
  createPaper({ id: 'untitled', title: 'Search', abstract: 'A multi vector and YOLOv9.' }),
];

let folder: string;
let searcher: Searcher;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'joined-words-'));
  const people = [
    ...new Map(papers.flatMap((paper) => paper.people).map((p) => [p.id, p])).values(),
  ];
  searcher = await openFixture(folder, {
    papers,
    topics: [],
    venues: [],
    fields: [],
    people,
    mentions: [],
  });
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (query: string, exact = false): Promise<Answer> =>
  answerQuestion({ ...IDLE, query, exact, from: 0, count: 60 }, searcher);
const ids = async (query: string, exact = false): Promise<string[]> =>
  (await ask(query, exact)).results.map(({ id }) => id);

const PAIRS = Object.entries(TEXTS).flatMap(([name, [, ...queries]]) =>
  queries.map((query) => [query, name] as const),
);

describe.each(PAIRS)('"%s"', (query, name) => {
  const id = idOf(name);

  it(`finds ${name} first, without a correction`, async () => {
    const { results, correction } = await ask(query);
    expect(results[0]?.id).toBe(id);
    expect(correction).toBeUndefined();
  });

  it(`finds ${name} first without spelling correction`, async () => {
    const { results, correction } = await ask(query, true);
    expect(results[0]?.id).toBe(id);
    expect(correction).toBeUndefined();
  });

  it(`finds ${name} first as a phrase`, async () => {
    expect((await ids(`"${query.replace(/^"|"$/g, '')}"`))[0]).toBe(id);
  });

  it(`excludes ${name} after a minus`, async () => {
    const phrase = query.replace(/^"|"$/g, '');
    const others = await ids(`something -"${phrase}"`);
    expect(others).not.toContain(id);
    expect(others.length).toBeGreaterThan(20);
  });

  it(`marks a match in ${name}`, async () => {
    const [first] = (await ask(query)).results;
    expect(first?.excerpt.filter(({ isMarked }) => isMarked)).not.toEqual([]);
  });

  it(`suggests ${name}`, async () => {
    const { papers: suggested } = await suggest(query, searcher);
    expect(suggested[0]?.id).toBe(id);
  });
});

it.each<[string, string[]]>([
  ['title:"multi vector"', ['titled']],
  ['title:multi-vector', ['titled']],
  ['title:"YOLO v9"', ['titled']],
  ['title:yolo-v9', ['titled']],
  ['title:YOLOv9', ['titled']],
  ['search -title:"yolo v9"', ['untitled']],
  ['search -YOLO-v9', []],
  ['author:김민수', ['light']],
  ['author:"김 민수"', ['light']],
  ['author:jeanluc', ['light']],
  ['author:"jean luc"', ['light']],
  ['author:jean-luc', ['light']],
  ['author:"anne liese"', ['lightSpaced']],
  ['author:anne-liese', ['lightSpaced']],
])('%s', async (query, expected) => {
  expect(await ids(query, true)).toEqual(expected);
});

it('ranks first the title that contains a quotation as written', async () => {
  const [first, second] = await ids('"proof-of-light"');
  expect([first, second]).toEqual(['light', 'lightSpaced']);
  expect((await ids('"proof of light"'))[0]).toBe('lightSpaced');
});

it('prefers the spelling that was typed', async () => {
  expect((await ids('GPT2 ants'))[0]).toBe(idOf('gptJoined'));
  expect(await ids('something')).not.toContain('noise-0');
});

it('suggests people by names that are joined or split', async () => {
  const people = async (text: string) =>
    (await suggest(text, searcher)).people.map(({ name }) => name);
  expect(await people('김민')).toEqual(['김 민수']);
  expect(await people('jeanluc')).toEqual(['Jean-Luc Martin']);
  expect(await people('anne liese')).toEqual(['Anneliese Braun']);
});

it('corrects a word that joining cannot explain', async () => {
  expect((await ask('protocl')).correction?.shown).toBe('protocol');
});
