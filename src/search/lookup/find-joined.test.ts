import { expect, it } from 'vitest';
import { createPlan } from '../query/plan.ts';
import { findJoined } from './find-joined.ts';
import type { LookUp } from './look-up.ts';
import { createPostings, NO_POSTINGS } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

const lookUp: LookUp = {
  term: (term) => {
    const { add, finish } = createPostings();
    if (term === 'pretrain') add(7, 0);
    return Promise.resolve(finish());
  },
  apart: () => Promise.resolve(NO_POSTINGS),
  isOneWord: () => Promise.resolve(false),
};
const vocabulary: Vocabulary = {
  findParts: () => Promise.resolve(undefined),
  complete: (prefix) => Promise.resolve('pretrain'.startsWith(prefix) ? ['pretrain'] : []),
  divide: () => Promise.resolve([]),
  findMeanings: () => Promise.resolve(undefined),
  findResearchTerms: () => Promise.resolve([]),
  findNear: () => Promise.resolve([]),
};

it('finds the completions of unfinished words that may be one word', async () => {
  const words = createPlan('pre tra').terms.flatMap((term) => term.words);
  const find = (isOpen: boolean) => findJoined(words, isOpen, { lookUp, vocabulary });
  expect((await find(true)).map(({ postings }) => [...postings.rows])).toEqual([[7]]);
  expect(await find(false)).toEqual([]);
});
