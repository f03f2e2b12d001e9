import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IDLE } from '../address.ts';
import { CATALOGUE, createPaper, openFixture } from '../index/index.fixture.ts';
import { answerQuestion } from './answer.ts';
import type { Searcher } from './open-searcher.ts';

const PAPERS: readonly (readonly [id: string, authors: string, year: number, title: string])[] = [
  ...Array.from({ length: 25 }, (_, i) => [`bo-${i}`, 'Bo Cheng', 2025, `Growing ${i}`] as const),
  ['fan', 'Ada Fox, Fan L. Cheng', 2024, 'Prompts'],
  ['ali', 'Ali Kumar', 2023, 'Tides'],
  ['bea', 'Bea Kumar', 2025, 'A tide'],
  ['kaiming', 'Xin Ye, Kaiming He', 2016, 'Residual learning'],
  ['jun', 'He Jun, Ye Fox', 2016, 'Learning what he learned in 2016'],
  ['said', 'Ada Fox', 2016, 'What he said in 2016'],
  ...Array.from({ length: 25 }, (_, i) => [`l-${i}`, 'Ann Moe, Bo He', 2025, `L ${i}`] as const),
  ['liyang', 'Liyang He', 2014, 'Games'],
  ['li-zhang', 'Li Zhang', 2023, 'Rivers'],
  ['zhang-li', 'Daniel Zhang-Li', 2025, 'Lakes'],
  ['hui-li', 'Hui Li Zhang', 2025, 'Seas'],
  ['yang-yang', 'Yang Yang', 2023, 'Clouds'],
  ['yang', 'Yang Bai, Kai Yang', 2025, 'Yang clouds'],
  ['can', 'Can Li', 2023, 'What can be done'],
  ['li', 'Ang Li', 2025, 'Can it be done'],
  ['surnames', 'Ann Han, Bea Mohamed', 2023, 'Stones'],
  ['given', 'Zoe Han, Mohamed Amin', 2025, 'Stones again'],
  ['singh', 'Ada Singh', 2026, 'Decoupling long horizon plans'],
  ['middle', 'Satpal Singh Rathor', 2026, 'Long horizon, long horizon'],
  ['berg', 'Anna van der Berg', 2023, 'Hills'],
  ['anna', 'Anna Berg, Jan van der Meer', 2025, 'Valleys'],
  ['king', 'Martin King Jr.', 2023, 'Speech'],
  ['horvath', 'Bea Horváth', 2023, 'Birds'],
  ['gelencser', 'Anna Gelencsér-Horváth', 2023, 'Birds, birds'],
  ['brien', 'Pat O’Brien', 2023, 'Bats'],
  ['ann-brien', 'Ann O’Brien', 2025, 'Bats, bats, bats'],
  ['brien-oz', 'Brien Oz', 2023, 'Bats, bats'],
  ['ning-model', 'Bo Ning', 2024, 'Judging by a language model'],
  ['ning-models', 'Cy Ning', 2024, 'Language models, language models'],
];

let folder: string;
let searcher: Searcher;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-author-matches-'));
  const papers = PAPERS.map(([id, authors, year, title]) =>
    createPaper({
      ...{ id, title, authors: authors.split(', '), topics: [], date: String(year) },
      abstract: 'We study what he can do and say.',
    }),
  );
  searcher = await openFixture(folder, { ...CATALOGUE, papers, people: [], mentions: [] });
}, 30_000);
afterAll(() => rm(folder, { recursive: true }));

const ask = async (query: string): Promise<string[]> => {
  const question = { ...IDLE, query, from: 0, count: 5, facets: [] };
  return (await answerQuestion(question, searcher)).results.map(({ id }) => id);
};

it.each([
  ['F. Cheng', 'fan'],
  ['f cheng', 'fan'],
  ['Cheng, F.', 'fan'],
  ['Cheng F', 'fan'],
  ['F. L. Cheng', 'fan'],
  ['Cheng, Fan L.', 'fan'],
  ['F. Cheng 2024', 'fan'],
  ['A. Kumar', 'ali'],
  ['Kumar, A.', 'ali'],
])('an initial and a surname: %s', async (query, id) => {
  expect((await ask(query))[0]).toBe(id);
});

it.each([
  ['He 2016', 'kaiming'],
  ['he 2016', 'kaiming'],
  ['He et al. (2016) residual learning', 'kaiming'],
  ['Ye He', 'kaiming'],
  ['K. He', 'kaiming'],
  ['L. He', 'liyang'],
  ['He, Kaiming', 'kaiming'],
  ['Li, Can', 'can'],
])('a name that is a stop word: %s', async (query, id) => {
  expect((await ask(query))[0]).toBe(id);
});

it.each([
  ['Zhang, Li', 'li-zhang'],
  ['Li Zhang', 'li-zhang'],
  ['Zhang Li', 'li-zhang'],
  ['Yang, Yang', 'yang-yang'],
  ['Anna van der Berg', 'berg'],
  ['van der Berg, Anna', 'berg'],
  ['King, Martin', 'king'],
  ['Gelencsér-Horváth, Anna', 'gelencser'],
  ['Gelencsér-Horváth Anna', 'gelencser'],
])('a whole name: %s', async (query, id) => {
  expect((await ask(query))[0]).toBe(id);
});

it.each([
  ['Han Mohamed', 'surnames'],
  ['Mohamed and Han', 'surnames'],
  ['Singh 2026', 'singh'],
  ['Singh 2026 long horizon', 'singh'],
  ['Yang 2025', 'yang'],
  ['Horváth 2023', 'horvath'],
  ['Gelencser-Horvath 2023', 'gelencser'],
  ["O'Brien 2023", 'brien'],
  ["P. O'Brien", 'brien'],
])('surnames before given names: %s', async (query, id) => {
  expect((await ask(query))[0]).toBe(id);
});

it.each([
  ['Ning 2024 language model', 'ning-model'],
  ['Ning et al. (2024) language models', 'ning-models'],
])('words of the title as typed: %s', async (query, id) => {
  expect((await ask(query))[0]).toBe(id);
});

it('a title that consists of names is still the title', async () => {
  expect((await ask('Yang clouds'))[0]).toBe('yang');
  expect((await ask('What can be done'))[0]).toBe('can');
});

it('a stop word without a name next to it is not treated as one', async () => {
  expect(await ask('what he can say')).toEqual(await ask('say'));
});
