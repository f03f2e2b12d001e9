import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPackedFixture } from '../large/search-index/packed.fixture.ts';
import { IDLE } from './address.ts';
import { answerQuestion } from './answer/answer.ts';
import type { Searcher } from './answer/open-searcher.ts';
import { CATALOGUE, createPaper, openFixture } from './index/index.fixture.ts';

const getWord = (i: number): string => `glimm${String.fromCharCode(97 + i)}rk`;

/** Twenty words with the same beginning, and rare words between them that fill several shards. */
const papers = Array.from({ length: 20 }, (_, i) =>
  createPaper({
    id: `p${i}`,
    title: `A ${getWord(i)}`,
    abstract: `${getWord((i + 1) % 20)} ${Array.from({ length: 150 }, (__, f) => `${getWord(i)}${f}z`).join(' ')}`,
  }),
);

describe.each([
  ['default', openFixture],
  ['packed', openPackedFixture],
])('in the %s index', (_, open) => {
  let folder: string;
  let searcher: Searcher;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unfinished-words-'));
    searcher = await open(folder, { ...CATALOGUE, papers });
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  it('an unfinished word finds all of its frequent completions', async () => {
    const question = { ...IDLE, query: 'glimm', from: 0, count: 30, facets: [] };
    const { results } = await answerQuestion(question, searcher);
    expect(results.map(({ id }) => id).sort()).toEqual(papers.map(({ id }) => id).sort());
  });
});
