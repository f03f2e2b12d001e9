import { compareText } from '../../catalogue/order.ts';
import { hashData } from '../../collection/hash-data.ts';
import { memoizeByObject } from '../../memoize.ts';
import { computeInProcess, type Computation, type Compute } from '../compute.ts';
import { createIndex, type Index } from './create-index.ts';
import { createExplanation, type Explanation, type Limits } from './explain-papers.ts';
import { formatRarities } from './rarity.ts';
import { createSimilarPapers, NEAR, type SimilarPapers } from './similar-papers.ts';
import { readVectors, type Text, type Vectors } from './read-vectors.ts';

/** A paper related to another one. */
export interface Related {
  readonly id: string;
  /** Similarity: 0 for nothing in common, 1 for the same words. */
  readonly score: number;
  /** Words of both papers, as written by them, most characteristic first. */
  readonly words: readonly string[];
}

export interface GetRelated {
  /** Most similar first; empty for an unknown paper. */
  (id: string): readonly Related[];
  /**
   * Document frequencies from which browsers compute word weights; see `rarity.ts`. Empty for an
   * unknown paper.
   */
  readonly getRarities: (id: string) => string;
}

/**
 * Finds the papers most similar to each paper; none if no characteristic words are shared.
 *
 * 1. Words and pairs of adjacent words in title and abstract (without general words, numbers, math
 *    and addresses) have the weight k · f / (f + 4) · ln(N / n): f is the frequency, in which the
 *    title counts twice; n of N papers contain the word; k is lower for words common to every
 *    science or to a field; see `word-weights.ts`. A paper's weights are normalised to a unit
 *    vector.
 * 2. The similarity of two papers is based on the cosine c of their vectors. If the largest product
 *    makes up the share p of it, the similarity is c · (1 − 0.7 · p²), or c · (1 − 0.5 · p²) in
 *    large collections, because one shared word may have two meanings.
 * 3. Candidates are found with an inverted index, from the paper's heaviest words until a fixed
 *    number of postings has been read; the best candidates are compared in full. The work per paper
 *    is therefore bounded regardless of the collection's size.
 *
 * The result depends neither on the order of the papers nor on the implementation of `compute`.
 *
 * @param options.count maximum number of related papers per paper
 */
export async function relatePapers(
  papers: readonly Text[],
  options: Options = {},
): Promise<GetRelated> {
  return (await relateAll(papers, options)).getRelated;
}

interface Options {
  readonly count?: number;
  readonly compute?: Compute;
  /** Whether to list the words that related papers share. */
  readonly explains?: boolean;
  /** Whether to find related papers on request instead of in advance. */
  readonly isLazy?: boolean;
}

/** Results for all papers. */
export interface Relations {
  readonly getRelated: GetRelated;
  readonly getSimilarPapers: () => SimilarPapers;
  /** All keywords: large, so it must not be retained. */
  readonly index: Index;
}

/** Like {@link relatePapers}, with the data for maps and trends. */
export async function relateAll(
  papers: readonly Text[],
  options: Options = {},
): Promise<Relations> {
  const { count = 6, compute = computeInProcess, explains = true } = options;
  const limits = { shown: explains ? count : 0, count: Math.max(count, NEAR) };
  const sorted = papers
    .map(({ id, title, abstract }): Text => ({ id, title, abstract }))
    .sort((a, b) => compareText(a.id, b.id));
  // References to the keywords must not be kept: they take more memory than their index.
  const index = createIndex(
    await compute(readTexts, {
      ...{ sources: sorted, digest: hashData, context: undefined },
      pick: (text) => text,
    }),
  );
  const find = options.isLazy
    ? findLater(index, limits)
    : await findAhead(compute, index, sorted.length, limits);
  const indexById = new Map(sorted.map(({ id }, paper) => [id, paper]));
  const ids = sorted.map(({ id }) => id);
  let similarPapers: SimilarPapers | undefined;
  const getSimilarPapers = (): SimilarPapers =>
    (similarPapers ??= createSimilarPapers(ids, ids.keys().map(find)));
  const { rarities, rarityStarts } = index;
  const getOthers = (id: string): readonly Related[] => {
    const own = indexById.get(id);
    if (own === undefined) return [];
    const { papers: others, scores, words } = find(own);
    return others.slice(0, count).map((paper, rank) => ({
      id: ids[paper] ?? '',
      score: scores[rank] ?? 0,
      words: words[rank]?.split('\n') ?? [],
    }));
  };
  const getRarities = (id: string): string => {
    const paper = indexById.get(id);
    if (paper === undefined) return '';
    return formatRarities(rarities.subarray(rarityStarts[paper], rarityStarts[paper + 1]));
  };
  return {
    getSimilarPapers,
    index,
    getRelated: Object.assign(getOthers, { getRarities }),
  };
}

const MODULE = 'src/analysis/related/relate-papers.ts';

/**
 * Reads the keywords of papers.
 *
 * @public imported by threads
 */
export const readTexts: Computation<Text, undefined, Vectors> = {
  name: 'readTexts',
  module: MODULE,
  run: readVectors,
};

interface Ranked extends Limits {
  readonly index: Index;
}

const getExplain = memoizeByObject((ranked: Ranked) => createExplanation(ranked.index, ranked));

/**
 * Finds the papers related to those at the given indexes.
 *
 * @public imported by threads
 */
export const findRelated: Computation<number, Ranked, readonly Explanation[]> = {
  name: 'findRelated',
  module: MODULE,
  run: (papers, ranked) => papers.map(getExplain(ranked)),
};

type Find = (paper: number) => Explanation;

const NOTHING: Explanation = { papers: [], scores: [], words: [], keywordLines: '' };

async function findAhead(
  compute: Compute,
  index: Index,
  papers: number,
  limits: Limits,
): Promise<Find> {
  const chunks = await compute(findRelated, {
    sources: Array.from({ length: papers }, (_, paper) => paper),
    pick: (paper) => paper,
    context: { index, ...limits },
  });
  const found = chunks.flat();
  return (paper) => found[paper] ?? NOTHING;
}

function findLater(index: Index, limits: Limits): Find {
  const explain = createExplanation(index, limits);
  const known = new Map<number, Explanation>();
  return (paper) => {
    const found = known.get(paper) ?? explain(paper);
    known.set(paper, found);
    return found;
  };
}
