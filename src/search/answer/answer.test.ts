import { copyFile, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDLE } from '../address.ts';
import { COLUMNS } from '../index/files.ts';
import { CATALOGUE, openFixture, openFolder, PAPERS } from '../index/index.fixture.ts';
import type { Answer, Question } from '../protocol.ts';
import { answerQuestion } from './answer.ts';
import type { Searcher } from './open-searcher.ts';
import { suggest } from './suggest.ts';

let folder: string;
let searcher: Searcher;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-answer-'));
  searcher = await openFixture(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (query: string, rest: Partial<Question> = {}): Promise<Answer> =>
  answerQuestion({ ...IDLE, query, from: 0, count: 20, ...rest }, searcher);

const ids = async (query: string, rest: Partial<Question> = {}): Promise<string[]> =>
  (await ask(query, rest)).results.map(({ id }) => id);

describe('a question', () => {
  it('finds papers with all the words first, then those with some', async () => {
    const { results, total, complete } = await ask('linear attention');
    expect(results.slice(0, complete).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['soft-free', 'laws']),
    );
    expect([complete, total]).toEqual([2, 5]);
  });

  it('finds words in any form, and while they are typed', async () => {
    expect(await ids('kernelised')).toEqual(['stable']);
    expect(await ids('kernel')).toEqual(['stable']);
    expect((await ids('selfattention'))[0]).toBe('soft-free');
  });

  it.each([
    ['beta-vae', 'stable'],
    ['renyi', 'laws'],
    ['Erdos–Renyi', 'laws'],
    ['noel vouitsis', 'stable'],
    ['ijcv', 'soft-free'],
    ['numbers', 'zeta'],
    ['"self-attention can be linear"', 'soft-free'],
  ])('finds %s', async (query, id) => {
    expect(await ids(query)).toEqual([id]);
  });

  it.each([
    ['2207.03341', 'soft-free'],
    ['https://arxiv.org/abs/2207.03341v2', 'soft-free'],
    ['doi:10.1145/3458817.3476205', 'laws'],
    ['https://papers.example/papers/stable/', 'stable'],
  ])('finds the paper that it identifies: %s', async (query, id) => {
    expect(await ids(query)).toEqual([id]);
  });

  it('ranks the paper with this title first', async () => {
    for (const { id, title } of PAPERS) expect((await ids(title))[0]).toBe(id);
  });

  it.each(['zzzzqq', 'xylophone beta-carotene', '2101.00001', '??'])(
    'finds nothing rather than something unrelated: %s',
    async (query) => {
      expect(await ids(query)).toEqual([]);
    },
  );

  it('without words lists every paper, newest first', async () => {
    expect(await ids('')).toEqual(PAPERS.map(({ id }) => id));
  });
});

describe('an answer', () => {
  it('contains the data that the row of a result shows', async () => {
    expect((await ask('faster')).results).toEqual([
      {
        id: 'soft-free',
        title: 'Softmax-free Linear Transformers',
        titleParts: [{ text: 'Softmax-free Linear Transformers', isMarked: false }],
        authors: ['Jiachen Lu', 'Xiatian Zhu'],
        venue: 'IJCV 2024',
        date: '2024-07-05',
        award: 'Best Paper',
        pdf: 'https://arxiv.org/pdf/2207.03341',
        language: undefined,
        topics: ['attention'],
        excerpt: [
          { text: 'We are ', isMarked: false },
          { text: 'faster', isMarked: true },
          { text: '. Nothing else matters here.', isMarked: false },
        ],
        matched: ['abstract'],
      },
    ]);
  });

  it('contains a paper’s language if it is not the site’s', async () => {
    expect((await ask('numbers')).results.map(({ language }) => language)).toEqual(['de']);
  });

  it('contains plain data, not markup', async () => {
    const [result] = (await ask('grow')).results;
    expect(result?.excerpt.map(({ text }) => text).join('')).toContain('<fast> & well.');
  });

  it('respects filters and counts the remaining papers', async () => {
    const { facets, total } = await ask('linear attention', { topics: ['scaling'] });
    expect(total).toBe(3);
    expect(facets.topic).toEqual({ attention: 2, scaling: 3, other: 1 });
    expect(facets.year).toEqual({ 2023: 2, 2021: 1 });
  });

  it('contains the same papers in every order', async () => {
    const orders = await Promise.all(
      (['best', 'newest', 'oldest', 'title'] as const).map((sort) => ids('attention', { sort })),
    );
    expect(new Set(orders.map((order) => order.toSorted().join(' '))).size).toBe(1);
    expect(orders[1]).toEqual(['soft-free', 'stable', 'laws', 'alone']);
  });

  it('can be read page by page', async () => {
    const pieces = await Promise.all(
      [0, 2, 4, 6].map((from) => ids('linear attention', { from, count: 2 })),
    );
    expect(pieces.flat()).toEqual(await ids('linear attention'));
  });
});

describe('words with several spellings', () => {
  it.each([
    ['self attention', 'self-attention', 'selfattention'],
    ['renyi', 'Rényi', 'RENYI'],
    ['β', 'beta', '\\beta'],
    ['kernelized', 'kernelised', 'kernelization'],
  ])('find the same papers: %s, %s, %s', async (...queries) => {
    const [first, ...others] = await Promise.all(queries.map((query) => ids(query)));
    expect(first).not.toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });
});

it.each([
  '2023.lamps-main.1',
  'https://aclanthology.org/2023.lamps-main.1/',
  'Erdos2023laws',
  '\\cite{erdos2023laws}',
])('%s finds the paper with this id or citation key', async (query) => {
  expect(await ids(query)).toEqual(['laws']);
});

describe('an operator', () => {
  it.each<[string, string[]]>([
    ['author:lu', ['soft-free']],
    ['author:"Xiatian Zhu"', ['soft-free']],
    ['author:attention', []],
    ['title:attention', ['alone', 'laws']],
    ['attention -title:attention', ['stable', 'soft-free']],
    ['"attention map"', ['stable']],
    ['topic:other bees', ['undated']],
    ['mentions:imagenet-1k', ['stable', 'laws']],
    ['mentions:ImageNet linear', ['soft-free', 'laws']],
    ['mentions:"MS COCO"', ['soft-free', 'laws']],
    ['mentions:mscoco -mentions:imagenet-1k', ['soft-free']],
    ['mentions:imagen', ['soft-free', 'stable', 'laws']],
    ['mentions:beebench', []],
    ['mentions:bees', []],
    ['venue:ijcv', ['soft-free']],
    ['year:2020..2021', ['alone', 'zeta']],
    ['attention year:2023', ['laws', 'stable']],
    ['has:doi', ['laws']],
    ['has:arxiv faster', ['soft-free']],
    ['attention -linear', ['alone', 'stable']],
    ['bees OR faster', ['undated', 'soft-free']],
    ['attention (faster OR map)', ['soft-free', 'stable']],
    ['(attention AND faster) OR year:2020', ['soft-free', 'zeta']],
    ['attention NOT (linear OR map)', ['alone']],
    ['linear AND attention', ['soft-free', 'laws']],
    ['kernel*', ['stable']],
    ['-attent*', ['zeta', 'undated']],
  ])('%s', async (query, expected) => {
    expect((await ids(query, { exact: true })).toSorted()).toEqual(expected.toSorted());
  });
});

describe('a condition that no paper meets', () => {
  it.each<[string, string[], string]>([
    ['"attention bees"', ['phrase'], 'undated'],
    ['papers on models, including "what scales is what wins" models', ['phrase'], 'laws'],
    ['author:attention', ['field'], 'alone'],
    ['title:softmax title:bees linear', ['field'], 'undated'],
    ['bees AND transformers', ['operator'], 'undated'],
    ['bees year:1990', ['filter'], 'undated'],
    ['bees -linear', ['excluded'], 'undated'],
    ['"attention bees" year:1990', ['phrase', 'filter'], 'undated'],
  ])('is dropped and reported: %s', async (query, dropped, first) => {
    const { results, dropped: found } = await ask(query);
    expect([found, results[0]?.id]).toEqual([dropped, first]);
    expect(await ids(query, { exact: true })).toEqual([]);
  });

  it('may be the values of facets', async () => {
    const { results, dropped, facets } = await ask('bees', { topics: ['scaling'] });
    expect([dropped, results.map(({ id }) => id)]).toEqual([['facets'], ['undated']]);
    expect(facets.topic).toEqual({ other: 1 });
    expect(await ids('bees', { topics: ['scaling'], exact: true })).toEqual([]);
  });

  it('is kept as long as a paper meets it', async () => {
    expect(await ask('"self-attention can" faster')).not.toHaveProperty('dropped');
  });
});

describe('the frame of a question', () => {
  it.each([
    ['which papers are about bees?', 'bees'],
    ['Welche Arbeiten gibt es über bees?', 'bees'],
    ['attention vs bees', 'attention bees'],
  ])('is set aside: %s', async (question, words) => {
    expect(await ids(question)).toEqual(await ids(words));
  });

  it('may specify an order of the papers with all the words', async () => {
    const { complete } = await ask('attention');
    const found = await ids('recent papers on attention');
    expect(found.slice(0, complete)).toEqual(await ids('attention', { sort: 'newest' }));
  });

  it('may restrict the results to papers with code', async () => {
    expect((await ask('bees with code')).dropped).toEqual(['filter']);
  });
});

describe('a quotation', () => {
  it.each([
    '“Self–attention can be linear.”',
    '"SELF ATTENTION (can) be linear"',
    '"an attention map is studied with beta-VAE models"',
    '"Models grow < fast > & well"',
    '"kernelized attention scales. An "attention map" is studied"',
  ])('matches across punctuation: %s', async (query) => {
    const { total, dropped } = await ask(query);
    expect([total, dropped]).toEqual([1, undefined]);
  });
});

describe('a misspelt word', () => {
  it('is replaced by the nearest word of the collection, which the answer reports', async () => {
    const { results, correction } = await ask('linear atention');
    expect(results.map(({ id }) => id)).toEqual(await ids('linear attention'));
    expect(correction).toEqual({ typed: 'linear atention', shown: 'linear attention' });
  });

  it('is not corrected in an exact question', async () => {
    const { total, correction, nearest } = await ask('atention', { exact: true });
    expect([total, correction]).toEqual([0, undefined]);
    expect(nearest?.words).toEqual(['attention']);
    expect(nearest?.titles.map(({ id }) => id)).toContain('alone');
  });

  it('is not corrected while it is being typed', async () => {
    const { results, correction } = await ask('atten');
    expect(correction).toBeUndefined();
    expect(results).toHaveLength(4);
  });
});

it('finds nothing but suggests topics if no word is similar', async () => {
  const { total, nearest } = await ask('zzzzqq');
  expect(total).toBe(0);
  expect(nearest).toEqual({ words: [], titles: [], topics: ['attention', 'scaling', 'other'] });
});

it('counts people on request', async () => {
  const { facets } = await ask('ijcv', { facets: ['person'] });
  expect(facets.person?.map(({ id, count }) => [id, count])).toEqual([
    ['jiachen-lu', 1],
    ['xiatian-zhu', 1],
  ]);
  expect(await ids('', { people: ['noël-vouitsis', 'no-l-vouitsis'] })).toEqual(['stable']);
});

it('counts mentions on request, and filters by one', async () => {
  const { facets } = await ask('attention', { facets: ['mention'] });
  expect(facets.mention).toEqual([
    { id: 'imagenet-1k', name: 'ImageNet-1K', count: 2 },
    { id: 'ms-coco', name: 'MS COCO', count: 2 },
    { id: 'imagenet', name: 'ImageNet', count: 1 },
  ]);
  expect(await ids('', { mentions: ['imagenet'] })).toEqual(['soft-free']);
  expect(await ids('', { mentions: ['bee-bench'] })).toEqual([]);
});

it('counts papers in ranges of rows, together with other filters', async () => {
  const stretches = [
    [0, 2],
    [2, 2],
    [2, PAPERS.length],
  ] as const;
  const all = await ask('', { stretches });
  expect(all.counts).toEqual([2, 0, PAPERS.length - 2]);
  const some = await ask('attention', { stretches, count: 0 });
  const first = PAPERS.slice(0, 2).map(({ id }) => id);
  const found = await ids('attention');
  const inFirst = found.filter((id) => first.includes(id)).length;
  expect(inFirst).toBeGreaterThan(0);
  expect(some.counts).toEqual([inFirst, 0, found.length - inFirst]);
  expect(all).not.toHaveProperty('ids');
});

describe('suggestions', () => {
  it('contain papers, topics, people and mentions for an unfinished word', async () => {
    const { papers, topics } = await suggest('atten', searcher);
    expect(papers[0]).toMatchObject({
      id: 'alone',
      titleParts: [{ text: 'Attention', isMarked: true }],
    });
    expect(topics).toEqual([{ id: 'attention', name: 'Attention', hue: 'teal' }]);
    expect((await suggest('xiatian z', searcher)).people).toEqual([
      { id: 'xiatian-zhu', name: 'Xiatian Zhu' },
    ]);
    expect((await suggest('ijc', searcher)).venues).toEqual([
      expect.objectContaining({ id: 'ijcv', name: 'IJCV' }),
    ]);
    expect((await suggest('imagenet', searcher)).mentions).toEqual([
      { id: 'imagenet-1k', name: 'ImageNet-1K' },
      { id: 'imagenet', name: 'ImageNet' },
    ]);
  });

  it('count a paper once for a person if two of its authors have the same name', async () => {
    const other = await mkdtemp(join(tmpdir(), 'search-answer-'));
    const createPerson = (id: string, name: string) => {
      return { id, name, sortName: name, hasPage: true, papers: [] };
    };
    const [ek, lu] = [createPerson('wei-ek', 'Wei Ek'), createPerson('wei-lu', 'Wei Lu')];
    const papers = PAPERS.map((paper, at) => {
      const people = [[ek], [lu, lu]][at] ?? [];
      return { ...paper, authors: people.map(({ name }) => name), people };
    });
    const own = await openFixture(other, { ...CATALOGUE, papers, people: [ek, lu] });
    expect((await suggest('wei', own)).people.map(({ id }) => id)).toEqual([ek.id, lu.id]);
    const question = { ...IDLE, query: 'lu', from: 0, count: 20, facets: ['person'] } as const;
    const { results, facets } = await answerQuestion(question, own);
    expect(results.map(({ authors }) => authors)).toEqual([['Wei Lu', 'Wei Lu']]);
    expect(facets.person).toMatchObject([{ id: lu.id, count: 1 }]);
    await rm(other, { recursive: true });
  });

  it('find the paper that the text identifies', async () => {
    expect((await suggest('2207.03341', searcher)).goTo).toBe('soft-free');
    expect((await suggest('', searcher)).papers).toEqual([]);
  });
});

it('fails if index and columns come from different builds', async () => {
  const other = await mkdtemp(join(tmpdir(), 'search-answer-'));
  await openFixture(other, { ...CATALOGUE, papers: PAPERS.slice(1) });
  // Only a host that mixes up folders can cause this.
  const [own, wrong] = await Promise.all([folder, other].map(findFolder));
  await rename(join(folder, own ?? ''), join(folder, wrong ?? ''));
  await copyFile(join(other, COLUMNS), join(folder, COLUMNS));
  await expect(openFolder(folder)).rejects.toThrow('from different builds');
  await rm(other, { recursive: true });
});

it('finds nothing in a collection without papers', async () => {
  const other = await mkdtemp(join(tmpdir(), 'search-answer-'));
  const empty = await openFixture(other, {
    papers: [],
    topics: [],
    venues: [],
    fields: [],
    people: [],
    mentions: [],
  });
  for (const query of ['', 'bees']) {
    const question = { ...IDLE, query, from: 0, count: 20 };
    expect((await answerQuestion(question, empty)).total).toBe(0);
  }
  await rm(other, { recursive: true });
});

async function findFolder(index: string): Promise<string | undefined> {
  const entries = await readdir(index, { withFileTypes: true });
  return entries.find((entry) => entry.isDirectory())?.name;
}
