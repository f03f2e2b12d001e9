import type { Paper } from '../collection/schema.ts';
import { readKeywords, type Keyword } from './keywords.ts';
import { compareText } from './order.ts';
import { chooseSharedWords, type Shared } from './shared-words.ts';

/** A paper that is close to another one. */
export interface Related {
  readonly id: string;
  /** Closeness: 0 nothing in common, 1 the same words. */
  readonly score: number;
  /** What both papers name, as they write it, most telling first; never empty. */
  readonly words: readonly string[];
}

/** Occurrences after which a word has half of its full weight, as k1 of BM25. */
const HALF = 4;

/** Weight of a word that every science uses, where it stands alone. */
const FAINT_WEIGHT = 0.4;

/** What is lost when all closeness comes from a single word. */
const NARROW_LOSS = 0.7;

/** A closeness below this is chance. */
const FLOOR = 0.037;

/** A paper's words and pairs of words by key, each with its part of a vector of length 1. */
export interface Profile {
  readonly id: string;
  readonly keywords: ReadonlyMap<string, Keyword>;
  readonly weights: ReadonlyMap<string, number>;
}

/** The papers that have a keyword, by their places in the collection, and its weight in each. */
interface Posting {
  readonly places: number[];
  readonly weights: number[];
}

/**
 * For every paper those that are closest to it, closest first: none where nothing telling is
 * shared.
 *
 * 1. Words and pairs of neighbouring words of title and abstract (without general words, numbers,
 *    math and addresses) weigh k · f / (f + 4) · ln(N / n), where f counts a word once in the
 *    abstract and twice in the title, n of N papers have it, and k is 0.4 for single words that
 *    every science uses, else 1. A paper's weights are scaled to a vector of length 1.
 * 2. The cosine c of two papers is the sum of the products of their weights. If the largest product
 *    has the part p of it, closeness is c · (1 − 0.7 · p²): one shared word may mean two
 *    things.
 * 3. Sums are taken through an inverted index, so that the work grows with the papers that share a
 *    word, not with all pairs.
 *
 * @param count how many to list for a paper at most
 */
export function relatedPapers(
  papers: readonly Pick<Paper, 'id' | 'title' | 'abstract'>[],
  count = 6,
): ReadonlyMap<string, readonly Related[]> {
  const profiles = createProfiles(papers);
  const measure = createMeasure(profiles);
  return new Map(
    profiles.map((profile, place) => [
      profile.id,
      measure(place)
        .sort((a, b) => b.score - a.score || compareText(a.other.id, b.other.id))
        .slice(0, count)
        .map(({ other, score }) => ({
          id: other.id,
          score,
          words: chooseSharedWords(listShared(profile, other)),
        })),
    ]),
  );
}

export function createProfiles(
  papers: readonly Pick<Paper, 'id' | 'title' | 'abstract'>[],
): Profile[] {
  const spread = new Map<string, number>();
  const read = papers.map((paper) => {
    const keywords = readKeywords(paper);
    for (const key of keywords.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
    return { id: paper.id, keywords };
  });
  return read.map(({ id, keywords }) => {
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [key, { length, count, faint }] of keywords) {
      const having = spread.get(key) ?? 0;
      if (length <= 2) {
        const kind = faint && length === 1 ? FAINT_WEIGHT : 1;
        const weight = (kind * Math.log(papers.length / having) * count) / (count + HALF);
        squares += weight ** 2;
        weights.set(key, weight);
      }
      if (having === 1) {
        keywords.delete(key);
        weights.delete(key);
      }
    }
    const length = Math.sqrt(squares) || 1;
    for (const [key, weight] of weights) weights.set(key, weight / length);
    return { id, keywords, weights };
  });
}

/** Makes a function from a paper's place to all papers that are close to it, in no order. */
function createMeasure(
  profiles: readonly Profile[],
): (place: number) => { other: Profile; score: number }[] {
  const index = new Map<string, Posting>();
  for (const [place, { weights }] of profiles.entries()) {
    for (const [key, weight] of weights) {
      const posting = index.get(key) ?? { places: [], weights: [] };
      index.set(key, posting);
      posting.places.push(place);
      posting.weights.push(weight);
    }
  }
  const sums = new Float64Array(profiles.length);
  const largest = new Float64Array(profiles.length);

  return (place) => {
    sums.fill(0);
    largest.fill(0);
    for (const [key, weight] of profiles[place]?.weights ?? []) {
      const { places, weights } = index.get(key) ?? { places: [], weights: [] };
      for (let i = 0; i < places.length; i++) {
        const at = places[i] ?? 0;
        const product = weight * (weights[i] ?? 0);
        sums[at] = (sums[at] ?? 0) + product;
        if (product > (largest[at] ?? 0)) largest[at] = product;
      }
    }
    return profiles.flatMap((other, at) => {
      const sum = sums[at] ?? 0;
      if (at === place || sum < FLOOR) return [];
      const score = sum * (1 - NARROW_LOSS * ((largest[at] ?? 0) / sum) ** 2);
      return score < FLOOR ? [] : [{ other, score }];
    });
  };
}

function listShared(one: Profile, other: Profile): Shared[] {
  const shared: Shared[] = [];
  for (const [key, ours] of one.keywords) {
    const theirs = other.keywords.get(key);
    if (!theirs) continue;
    const weight = (one.weights.get(key) ?? 0) * (other.weights.get(key) ?? 0);
    shared.push({ ours, theirs, weight });
  }
  return shared;
}
