/** The two steps of relating papers that may run on other threads. */
import { memoizeByObject } from '../../memoize.ts';
import type { Computation } from '../compute.ts';
import type { Index } from './create-index.ts';
import { createExplanation, type Found } from './explain-papers.ts';
import { readVectors, type Text, type Vectors } from './read-vectors.ts';

const MODULE = 'src/analysis/related/computations.ts';

/** The keywords of papers. */
export const readTexts: Computation<Text, undefined, Vectors> = {
  name: 'readTexts',
  module: MODULE,
  run: readVectors,
};

interface Ranked {
  readonly index: Index;
  /** For how many of the related papers the common words are listed. */
  readonly shown: number;
  /** How many related papers to find. */
  readonly count: number;
}

const getExplain = memoizeByObject(({ index, shown, count }: Ranked) =>
  createExplanation(index, shown, count),
);

/** The papers related to each of those at some places of the index. */
export const findRelated: Computation<number, Ranked, readonly Found[]> = {
  name: 'findRelated',
  module: MODULE,
  run: (places, ranked) => places.flatMap((place) => getExplain(ranked)(place, place + 1)),
};
