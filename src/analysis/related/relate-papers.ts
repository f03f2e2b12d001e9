import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { compareText } from '../../catalogue/order.ts';
import { hashData } from '../../collection/hash-data.ts';
import { computeParts } from '../../large/kept-parts/compute-parts.ts';
import { startThreads } from '../../large/threads.ts';
import { createIndex, type Index } from './create-index.ts';
import { createExplanation, type Found } from './explain-papers.ts';
import { formatRarities } from './rarity.ts';
import { createLikeness, NEAR, type Likeness } from './likeness.ts';
import { readVectors, type Text, type Vectors } from './read-vectors.ts';
import type { Task } from './worker.ts';

/** A paper that is close to another one. */
export interface Related {
  readonly id: string;
  /** Closeness: 0 nothing in common, 1 the same words. */
  readonly score: number;
  /** What both papers name, as they write it, most telling first. */
  readonly words: readonly string[];
}

export interface GetRelated {
  /** Closest first; none for a paper that is not there. */
  (id: string): readonly Related[];
  /** What its words weigh is found by this; see `rarity.ts`. Empty for a paper that is not there. */
  readonly getRarities: (id: string) => string;
}

/** Fewer papers are read before threads have started. */
const FEW = 3000;

/** Papers of one task for a thread. */
const PART = 1000;

const MOST_THREADS = 8;

/**
 * For every paper those that are closest to it: none where nothing telling is shared.
 *
 * 1. Words and pairs of neighbouring words of title and abstract (without general words, numbers,
 *    math and addresses) weigh k · f / (f + 4) · ln(N / n), where f counts a word once in the
 *    abstract and twice in the title, n of N papers have it, and k is 0.4 for single words that
 *    every science uses (0.7 among many papers), 1 for pairs (0.7 among many), else 1. A paper's
 *    weights are scaled to a vector of length 1.
 * 2. The cosine c of two papers is the sum of the products of their weights. If the largest product
 *    has the part p of it, closeness is c · (1 − 0.7 · p²), or 0.5 among many papers: one
 *    shared word may mean two things.
 * 3. Candidates are found through an inverted index by the paper's weightiest words, until a fixed
 *    number of postings has been read; the best of them are compared in full. So the work for a
 *    paper is bounded, whatever the size of the collection.
 *
 * The same papers give the same result, in whatever order and with however many threads.
 *
 * @param options.count how many to list for a paper at most
 * @param options.root absolute path of the project, where threads find their code; without it
 *   everything is done in this thread
 * @param options.kept absolute path of a folder for what the next time can use
 */
export async function relatePapers(
  papers: readonly Text[],
  options: Options = {},
): Promise<GetRelated> {
  return (await relateAll(papers, options)).getRelated;
}

interface Options {
  readonly count?: number;
  readonly root?: string;
  readonly kept?: string;
  readonly threads?: number | undefined;
  /** Whether it is said why papers are close; else no words are given. */
  readonly explains?: boolean;
  /** Whether what is close to a paper is found when it is asked for, and not ahead for all. */
  readonly isLazy?: boolean;
}

/** What is known of all papers once they have been related. */
export interface Relations {
  readonly getRelated: GetRelated;
  readonly getLikeness: () => Likeness;
  /** All their keywords: large, and not to be kept. */
  readonly index: Index;
}

/** The same as {@link relatePapers}, with what maps and trends are made from. */
export async function relateAll(
  papers: readonly Text[],
  options: Options = {},
): Promise<Relations> {
  const { count = 6, root, kept, explains = true } = options;
  const most = { shown: explains ? count : 0, count: Math.max(count, NEAR) };
  const threads = options.threads ?? Math.min(availableParallelism(), MOST_THREADS);
  const sorted = papers
    .map(({ id, title, abstract }): Text => ({ id, title, abstract }))
    .sort((a, b) => compareText(a.id, b.id));
  const given = { root: sorted.length < FEW ? undefined : root, kept, threads };
  const index = createIndex(await readAll(sorted, given));
  const find = options.isLazy
    ? findLater(index, most)
    : await findAhead(index, sorted.length, { ...given, ...most });
  const places = new Map(sorted.map(({ id }, place) => [id, place]));
  const ids = sorted.map(({ id }) => id);
  let likeness: Likeness | undefined;
  const getLikeness = (): Likeness => (likeness ??= createLikeness(ids, ids.keys().map(find)));
  const { rarities, rarityStarts } = index;
  const getOthers = (id: string): readonly Related[] => {
    const own = places.get(id);
    if (own === undefined) return [];
    const { places: others, scores, words } = find(own);
    return others.slice(0, count).map((place, rank) => ({
      id: ids[place] ?? '',
      score: scores[rank] ?? 0,
      words: words[rank]?.split('\n') ?? [],
    }));
  };
  const getRarities = (id: string): string => {
    const place = places.get(id);
    if (place === undefined) return '';
    return formatRarities(rarities.subarray(rarityStarts[place], rarityStarts[place + 1]));
  };
  return { getLikeness, index, getRelated: Object.assign(getOthers, { getRarities }) };
}

interface Given {
  /** Without it everything is done in this thread. */
  readonly root: string | undefined;
  readonly kept: string | undefined;
  readonly threads: number;
}

/** What it is made from is large, and nobody's once the index is made. */
async function readAll(
  sorted: readonly Text[],
  { root, kept, threads }: Given,
): Promise<readonly Vectors[]> {
  if (root === undefined) return [readVectors(sorted)];
  return computeParts<Vectors, Text>(sorted, {
    name: 'related',
    digest: hashData,
    pick: (text) => text,
    worker: 'src/analysis/related/read-worker.ts',
    root,
    kept,
    threads,
  });
}

/** How many are found of each paper, and of how many it is said why they are close. */
interface Most {
  readonly shown: number;
  readonly count: number;
}

type Find = (place: number) => Found;

const NOBODY: Found = { places: [], scores: [], words: [], telling: '' };

async function findAhead(
  index: Index,
  size: number,
  { root, threads, shown, count }: Given & Most,
): Promise<Find> {
  const found =
    root === undefined
      ? createExplanation(index, shown, count)(0, size)
      : await explainInThreads(index, size, { root, threads, shown, count });
  return (place) => found[place] ?? NOBODY;
}

function findLater(index: Index, { shown, count }: Most): Find {
  const explain = createExplanation(index, shown, count);
  const known = new Map<number, Found>();
  return (place) => {
    const found = known.get(place) ?? explain(place, place + 1)[0] ?? NOBODY;
    known.set(place, found);
    return found;
  };
}

async function explainInThreads(
  index: Index,
  size: number,
  options: Most & { readonly root: string; readonly threads: number },
): Promise<readonly Found[]> {
  const { root, threads, shown, count } = options;
  const pool = startThreads<Task>(join(root, 'src/analysis/related/worker.ts'), {
    count: threads,
    name: 'Related papers could not be found',
  });
  try {
    const starts = Array.from({ length: Math.ceil(size / PART) }, (_, i) => i * PART);
    await pool.tell({ index, shown, count });
    const found = await pool.share<Found[]>(
      starts.map((from) => () => ({ from, to: Math.min(from + PART, size) })),
    );
    return found.flat();
  } finally {
    await pool.close();
  }
}
