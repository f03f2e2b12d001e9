import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPackedFixture } from '../large/search-index/packed.fixture.ts';
import { IDLE } from './address.ts';
import { answerQuestion } from './answer/answer.ts';
import type { Searcher } from './answer/open-searcher.ts';
import { openFixture } from './index/index.fixture.ts';
import { FOUND, NOT_FOUND, ODD_CATALOGUE } from './odd-terms.fixture.ts';

describe.each([
  ['default', openFixture],
  ['packed', openPackedFixture],
])('in the %s index', (_, open) => {
  let folder: string;
  let searcher: Searcher;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'odd-terms-'));
    searcher = await open(folder, ODD_CATALOGUE);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  const find = async (query: string, count: number): Promise<string[]> => {
    const question = { ...IDLE, query, from: 0, count, facets: [] };
    const { results } = await answerQuestion(question, searcher);
    return results.map(({ id }) => id);
  };

  it.each(FOUND)('%s finds %s first', async (query, id) => {
    expect((await find(query, 1))[0]).toBe(id);
  });

  it.each(NOT_FOUND)('%s does not find %s', async (query, id) => {
    expect(await find(query, 9)).not.toContain(id);
  });
});
