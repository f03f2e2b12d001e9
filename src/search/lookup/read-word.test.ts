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
  // As if the part of the index with these words had not been loaded.
  prefix: () => Promise.resolve(NO_POSTINGS),
  apart: () => Promise.resolve(NO_POSTINGS),
  isOneWord: () => Promise.resolve(false),
};

const vocabulary: Vocabulary = {
  findParts: () => Promise.resolve(undefined),
  complete: () => Promise.resolve(Object.keys(ROWS)),
  divide: () => Promise.resolve([]),
  findMeanings: () => Promise.resolve(undefined),
  findNear: () => Promise.resolve([]),
};

it.each(['transf', 'transf*'])('%s finds its completions one by one', async (query) => {
  const [term] = createPlan(query).terms;
  const [word] = term?.words ?? [];
  if (term === undefined || word === undefined) throw new Error('no word');
  const { pieces } = await readWord(term, word, false, false, { lookUp, vocabulary });
  expect([...(pieces[0]?.postings.rows ?? [])]).toEqual([1, 2]);
});
