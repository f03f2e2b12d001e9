import { expect, it } from 'vitest';
import { createPlan } from '../query/plan.ts';
import type { LookUp } from './look-up.ts';
import { createPostings, NO_POSTINGS } from './postings.ts';
import { readWord } from './read-word.ts';
import type { Vocabulary } from './vocabulary.ts';

const ROWS: Readonly<Record<string, number>> = { transform: 1, transfer: 2 };

const lookUp: LookUp = {
  term: (term) => {
    const { add, finish } = createPostings();
    if (ROWS[term] !== undefined) add(ROWS[term], 0);
    return Promise.resolve(finish());
  },
  apart: () => Promise.resolve(NO_POSTINGS),
  isOneWord: () => Promise.resolve(false),
};

const vocabulary: Vocabulary = {
  findParts: () => Promise.resolve(undefined),
  complete: () => Promise.resolve(Object.keys(ROWS)),
  divide: () => Promise.resolve([]),
  findMeanings: () => Promise.resolve(undefined),
  findResearchTerms: () => Promise.resolve([]),
  findNear: () => Promise.resolve([]),
};

async function read(query: string, known: Partial<Vocabulary> = {}) {
  const [term] = createPlan(query).terms;
  const [word] = term?.words ?? [];
  if (term === undefined || word === undefined) throw new Error('no word');
  const sources = { lookUp, vocabulary: { ...vocabulary, ...known } };
  return readWord({ ...term, isOpen: query === 'transf' }, word, false, false, sources);
}

it.each(['transf', 'transf*'])('%s finds its completions one by one', async (query) => {
  const { pieces } = await read(query);
  expect([...(pieces[0]?.postings.rows ?? [])]).toEqual([1, 2]);
});

it('a prefix finds many completions', async () => {
  const rare = Array.from({ length: 50 }, (_, i) => `transf${i}`);
  const complete = () => Promise.resolve([...rare, 'transform']);
  const { pieces } = await read('transf*', { complete });
  expect([...(pieces[0]?.postings.rows ?? [])]).toEqual([1]);
});

it('a general word is not divided into a stop word and another one', async () => {
  const divide = () => Promise.resolve([['or', 'transfer']]);
  expect((await read('ortransfer', { divide })).pieces[0]?.postings.rows).toHaveLength(1);
  const findMeanings = () => Promise.resolve(['transform']);
  const { pieces, substitution } = await read('ortransfer', { divide, findMeanings });
  expect(substitution?.by).toEqual(['transform']);
  expect([...(pieces[0]?.postings.rows ?? [])]).toEqual([1]);
});
