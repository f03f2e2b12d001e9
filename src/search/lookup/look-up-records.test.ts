import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CATALOGUE, createPaper, openFixture } from '../index/index.fixture.ts';
import { END, START } from '../index/layout.ts';
import type { LookUp } from './look-up.ts';
import { placesOf, type Postings } from './postings.ts';

const TEXTS = [
  'Dataset of bees: a dataset, dataset.',
  'A data set of wasps, a data-set.',
  `The sounds ${START} and ${START}wasp${END}, ${START} and ${END}.`,
  'Ranges of art, artists and artificial arts.',
];

let folder: string;
let lookUp: LookUp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'look-up-'));
  const papers = TEXTS.map((abstract, i) => createPaper({ id: `p${i}`, title: 'T', abstract }));
  ({ lookUp } = await openFixture(folder, { ...CATALOGUE, papers }));
});
afterAll(() => rm(folder, { recursive: true }));

/** The positions relative to the first word of the abstract, by row. */
const list = (postings: Postings) =>
  [...postings.rows].map((row, i) => [row, ...placesOf(postings, i).map((place) => place - 9)]);

it('finds a word, and nothing that only begins with it', async () => {
  expect(list(await lookUp.term('art'))).toEqual([[3, 2, 6]]);
  expect(list(await lookUp.term('artifici'))).toEqual([[3, 5]]);
  expect(list(await lookUp.term('ar'))).toEqual([]);
});

it('finds a joined word that a text writes as two, at the position of the first', async () => {
  expect(list(await lookUp.term('dataset'))).toEqual([[0, 0, 4, 5]]);
  expect(list(await lookUp.apart('dataset'))).toEqual([[1, 1, 6]]);
});

it('is not misled by texts that contain the letters that mark words', async () => {
  expect(list(await lookUp.term('wasp'))).toEqual([[1, 4]]);
  expect(list(await lookUp.term('zebra'))).toEqual([]);
});
