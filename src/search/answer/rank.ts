import { memoizeByObject } from '../../memoize.ts';
import type { Lengths } from '../index/layout.ts';
import type { FoundTerm } from '../lookup/found-term.ts';
import type { Field } from '../query/clause.ts';
import { findTitleQuotes } from './find-title-quotes.ts';
import { mergeEquals } from './merge-equals.ts';
import { forEachPair, listPairs } from './pairs.ts';
import { sortBest } from './sort-best.ts';

/** Matching papers, best first. */
export interface Ranking {
  readonly rows: Int32Array;
  /** Number of papers at the beginning that contain all the words. */
  readonly complete: number;
  /**
   * By index in `rows`; higher is better. Comparable only among complete papers and among the
   * others.
   */
  readonly scores: Float64Array;
  /** Number of papers at the beginning that the query quotes by title or names by author. */
  readonly quoted: number;
}

/**
 * BM25's term saturation and length normalisation: S. Robertson and H. Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009, which suggests k1 from 1.2 to 2.
 */
const K1 = 1.5;
const B = 0.75;

/** Weight of a word in the title relative to the abstract (BM25F, same source). */
const TITLE_WEIGHT = 3;

/**
 * Adjacent words of the question count as another word of this weight: the ordered pairs of D.
 * Metzler and W. B. Croft, "A Markov random field model for term dependencies", SIGIR 2005.
 */
const PAIR_WEIGHT = 0.5;
/** The weight for two words that the collection also contains as one: "YOLO v8". */
const ATTACHED_PAIR_WEIGHT = 1.5;

/** If at least this many papers contain all the words, papers with only some are omitted. */
const MIN_COMPLETE = 10;

/**
 * Otherwise, these are followed by papers with one of the words in their title, and by papers whose
 * matched words have at least this share of the total weight: a quarter for three words, since a
 * common word counts as a fourth.
 */
const leastShare = (words: number): number => 1 / (words + 1);

/**
 * If these are fewer papers, the best of the others follow, unless half of the words are unknown,
 * since the others would have little to do with the question.
 */
const MIN_LISTED = 50;

/** All other fields filter without affecting the score. */
const SCORED: ReadonlySet<Field> = new Set(['title', 'author']);

/**
 * Ranks papers by the terms of a question: papers with all the terms come first, then each group is
 * ordered by BM25 with pairs, after papers with a title that equals or quotes the question. Equal
 * papers are ordered newest first.
 *
 * @param count number of papers in the collection
 * @param length number of words in the question
 * @param named levels of papers by authors that the question names; see `find-author-matches.ts`
 */
export function rank(
  terms: readonly FoundTerm[],
  count: number,
  lengths: Lengths,
  length: number,
  named: ReadonlyMap<number, number> = new Map(),
): Ranking {
  const wanted = mergeEquals(terms.filter(({ isNegated }) => !isNegated));
  const scores = new Float64Array(count);
  const mass = new Float64Array(count);
  const complete = new Uint8Array(count);
  const required = new Uint8Array(count);
  const isTitled = new Uint8Array(count);
  const average = averageOf(lengths);
  const norm = (row: number): number => {
    const length = (lengths.title[row] ?? 0) + (lengths.abstract[row] ?? 0);
    return K1 * (1 - B + (B * length) / average);
  };

  let allMass = 0;
  let allComplete = 0;
  let allRequired = 0;
  for (const { term, weight } of wanted) {
    const { postings, isOptional, isRequired } = term;
    const narrows = term.field !== undefined && !SCORED.has(term.field);
    const idf = narrows ? 0 : getIdf(postings.rows.length, count) * term.length;
    allMass += idf * weight;
    allComplete += isOptional ? 0 : 1;
    allRequired += isRequired ? 1 : 0;
    const { starts, places } = postings;
    // Common words have tens of thousands of papers; allocating an array of positions for each
    // is slow.
    postings.rows.forEach((row, i) => {
      const titleEnd = lengths.title[row] ?? 0;
      const end = starts[i + 1] ?? 0;
      let frequency = 0;
      for (let at = starts[i] ?? 0; at < end; at++) {
        frequency += (places[at] ?? 0) < titleEnd ? TITLE_WEIGHT : 1;
      }
      scores[row] = (scores[row] ?? 0) + weight * idf * saturate(frequency, norm(row));
      mass[row] = (mass[row] ?? 0) + weight * idf;
      if (!isOptional && (places[starts[i] ?? 0] ?? 0) < titleEnd) isTitled[row] = 1;
      if (!isOptional) complete[row] = (complete[row] ?? 0) + 1;
      if (isRequired) required[row] = (required[row] ?? 0) + 1;
    });
  }
  for (const [a, b] of listPairs(wanted.map(({ term }) => term))) {
    const idf = (getIdf(a.postings.rows.length, count) + getIdf(b.postings.rows.length, count)) / 2;
    const weight = b.isAttached ? ATTACHED_PAIR_WEIGHT : PAIR_WEIGHT;
    forEachPair(a, b, (row, frequency) => {
      scores[row] = (scores[row] ?? 0) + weight * idf * saturate(frequency, norm(row));
    });
  }

  const excluded = new Set(
    terms.filter(({ isNegated }) => isNegated).flatMap(({ postings }) => [...postings.rows]),
  );
  const hasWords = wanted.length > 0;
  const isComplete = (row: number): boolean => complete[row] === allComplete;
  const listed: number[] = [];
  const others: number[] = [];
  let completes = 0;
  const least = leastShare(wanted.length);
  for (let row = 0; row < count; row++) {
    if ((required[row] ?? 0) < allRequired || excluded.has(row)) continue;
    if (isComplete(row)) {
      completes += 1;
      listed.push(row);
      // A single letter next to words is not enough.
    } else if (hasWords && complete[row] !== 0 && mass[row] !== 0) {
      const share = (mass[row] ?? 0) / (allMass || 1);
      (isTitled[row] === 1 || share >= least ? listed : others).push(row);
    }
  }
  const unknown = wanted.filter(({ term }) => term.postings.rows.length === 0).length;
  const isKnown = 2 * unknown < wanted.length;
  if (isKnown && listed.length < MIN_LISTED) {
    others.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    listed.push(...others.slice(0, MIN_LISTED - listed.length));
  }
  const kept = completes >= MIN_COMPLETE ? listed.filter(isComplete) : listed;

  const quotes = findTitleQuotes(
    wanted.map(({ term }) => term),
    lengths,
    length,
  );
  const tier = (row: number): number =>
    (isComplete(row) ? 4 : 0) + Math.max(quotes.get(row) ?? 0, named.get(row) ?? 0);
  const rows = sortBest(kept, tier, scores);
  return {
    rows,
    complete: completes,
    scores: Float64Array.from(rows, (row) => scores[row] ?? 0),
    quoted: rows.filter((row) => tier(row) > 4).length,
  };
}

function getIdf(found: number, count: number): number {
  return Math.log(1 + (count - found + 0.5) / (found + 0.5));
}

function saturate(frequency: number, norm: number): number {
  return (frequency * (K1 + 1)) / (frequency + norm);
}

/** Constant for an index. */
const averageOf = memoizeByObject(({ title, abstract }: Lengths): number => {
  let sum = 0;
  for (let row = 0; row < title.length; row++) sum += (title[row] ?? 0) + (abstract[row] ?? 0);
  return sum / title.length || 1;
});
