/** The two steps of relating papers, which can run on other threads. */
import { memoizeByObject } from '../../memoize.ts';
import type { Computation } from '../compute.ts';
import type { Index } from './create-index.ts';
import { createExplanation, type Explanation } from './explain-papers.ts';
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
  /** Number of related papers for which shared words are listed. */
  readonly shown: number;
  /** Number of related papers to find. */
  readonly count: number;
}

const getExplain = memoizeByObject(({ index, shown, count }: Ranked) =>
  createExplanation(index, shown, count),
);

/** Finds the papers related to those at the given indexes. */
export const findRelated: Computation<number, Ranked, readonly Explanation[]> = {
  name: 'findRelated',
  module: MODULE,
  run: (places, ranked) => places.flatMap((place) => getExplain(ranked)(place, place + 1)),
};
