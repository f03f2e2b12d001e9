import { rememberEach } from '../../memoize.ts';
import type { Lengths } from '../index/layout.ts';
import type { FoundTerm } from '../lookup/resolve.ts';
import { placesOf } from '../lookup/postings.ts';
import type { Field } from '../query/parse-query.ts';

/** Papers that answer a question, best first. */
export interface Ranking {
  readonly rows: Int32Array;
  /** How many of them, at the beginning, have all the words. */
  readonly complete: number;
  /** By place in `rows`; higher is better, within the complete and within the others. */
  readonly scores: Float64Array;
  /** How many of the first are there because their title quotes the question, or is it. */
  readonly quoted: number;
}

/**
 * BM25's saturation and weight of length: S. Robertson and H. Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009. There k1 is from 1.2 to 2.
 */
const K1 = 1.5;
const B = 0.75;

/** A word of the title counts as so many of the abstract (BM25F, same source). */
const TITLE_WEIGHT = 3;

/**
 * Two words of the question that stand beside each other count as another word of this weight:
 * the ordered pairs of D. Metzler and W. B. Croft, "A Markov random field model for term
 * dependencies", SIGIR 2005.
 */
const PAIR_WEIGHT = 0.5;
/** The same of two words that the collection also has as one: "YOLO v8". */
const ATTACHED_PAIR_WEIGHT = 1.5;

/** With so many papers that have all the words, those that have only some are left out. */
const ENOUGH = 10;

/**
 * Else those are left out that have less of what the words weigh than a word that is common among
 * them: of three words, a quarter.
 */
const leastShare = (words: number): number => 1 / (words + 1);

/** These fields only narrow: they say nothing of how well a paper fits. */
const NARROWING: ReadonlySet<Field> = new Set(['topic', 'venue', 'mentions']);

/** A title that has so many words of a question in their order is meant by it. */
const QUOTE = 3;

/**
 * Puts the papers in order that have the terms of a question: first those that have all, each
 * group by BM25 with pairs; within them first a paper whose title is the question, and those whose
 * title has it in it. Equals stand newest first.
 *
 * @param count papers in all
 * @param length words of the question in all
 */
export function rank(
  terms: readonly FoundTerm[],
  count: number,
  lengths: Lengths,
  length: number,
): Ranking {
  const wanted = mergeEquals(terms.filter(({ isNegated }) => !isNegated));
  const scores = new Float64Array(count);
  const mass = new Float64Array(count);
  const complete = new Uint8Array(count);
  const required = new Uint8Array(count);
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
    const narrows = term.field !== undefined && NARROWING.has(term.field);
    const idf = narrows ? 0 : getIdf(postings.rows.length, count) * term.length;
    allMass += idf * weight;
    allComplete += isOptional ? 0 : 1;
    allRequired += isRequired ? 1 : 0;
    const { starts, places } = postings;
    // Of a common word there are tens of thousands: an array for the places of each takes longer.
    postings.rows.forEach((row, i) => {
      const titleEnd = lengths.title[row] ?? 0;
      const end = starts[i + 1] ?? 0;
      let frequency = 0;
      for (let at = starts[i] ?? 0; at < end; at++) {
        frequency += (places[at] ?? 0) < titleEnd ? TITLE_WEIGHT : 1;
      }
      scores[row] = (scores[row] ?? 0) + weight * idf * saturate(frequency, norm(row));
      mass[row] = (mass[row] ?? 0) + weight * idf;
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
  let completes = 0;
  const least = leastShare(wanted.length);
  for (let row = 0; row < count; row++) {
    if ((required[row] ?? 0) < allRequired || excluded.has(row)) continue;
    const share = (mass[row] ?? 0) / (allMass || 1);
    if (hasWords && !(isComplete(row) || (share > 0 && share >= least))) continue;
    listed.push(row);
    if (isComplete(row)) completes += 1;
  }
  const kept = completes >= ENOUGH ? listed.filter(isComplete) : listed;

  const quotes = getQuotes(
    wanted.map(({ term }) => term),
    lengths,
    length,
  );
  const tier = (row: number): number => (isComplete(row) ? 4 : 0) + (quotes.get(row) ?? 0);
  const rows = sortBest(kept, tier, scores);
  return {
    rows,
    complete: completes,
    scores: Float64Array.from(rows, (row) => scores[row] ?? 0),
    quoted: rows.filter((row) => tier(row) > 4).length,
  };
}

/** Parts of a number that rows are sorted by: of 53 bits three are the tier, 30 the score. */
const ROWS = 2 ** 20;
const SCORES = 2 ** 30 - 1;
const TIERS = 8;

/** Those of the highest tier first, of one tier the best, of equals the newest. */
function sortBest(
  rows: readonly number[],
  tier: (row: number) => number,
  scores: Float64Array,
): Int32Array {
  const best = rows.reduce((most, row) => Math.max(most, scores[row] ?? 0), 0) || 1;
  // Numbers are sorted many times quicker than rows by what is said of them.
  const keys = Float64Array.from(rows, (row) => {
    const score = Math.round(((scores[row] ?? 0) / best) * SCORES);
    return ((TIERS - 1 - tier(row)) * (SCORES + 1) + (SCORES - score)) * ROWS + row;
  }).sort();
  return Int32Array.from(keys, (key) => key % ROWS);
}

function getIdf(found: number, count: number): number {
  return Math.log(1 + (count - found + 0.5) / (found + 0.5));
}

function saturate(frequency: number, norm: number): number {
  return (frequency * (K1 + 1)) / (frequency + norm);
}

/** The same for each question to an index. */
const averageOf = rememberEach(({ title, abstract }: Lengths): number => {
  let sum = 0;
  for (let row = 0; row < title.length; row++) sum += (title[row] ?? 0) + (abstract[row] ?? 0);
  return sum / title.length || 1;
});

interface Weighted {
  readonly term: FoundTerm;
  /** How often the question says it. */
  weight: number;
}

function mergeEquals(terms: readonly FoundTerm[]): Weighted[] {
  const byKey = new Map<string, Weighted>();
  for (const [i, term] of terms.entries()) {
    const isWord = term.length === 1 && term.field === undefined && term.terms.length > 0;
    const key = isWord ? term.terms.join(' ') : `${i} `;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { term, weight: 1 });
    else known.weight += 1;
  }
  return [...byKey.values()];
}

/** Words that follow each other in the question, stop words between them aside. */
function listPairs(terms: readonly FoundTerm[]): [FoundTerm, FoundTerm][] {
  const words = terms.filter(({ field }) => field === undefined);
  return words.flatMap((term, i): [FoundTerm, FoundTerm][] => {
    const next = words[i + 1];
    return next === undefined ? [] : [[term, next]];
  });
}

/** Calls for each paper in which two terms stand beside each other, with how often. */
function forEachPair(
  a: FoundTerm,
  b: FoundTerm,
  call: (row: number, frequency: number) => void,
): void {
  // As far from each other as in the question, or with one word more between them.
  const most = b.place - a.place + (b.isAttached ? 0 : 1);
  const [firsts, seconds] = [a.postings, b.postings];
  let j = 0;
  firsts.rows.forEach((row, i) => {
    while ((seconds.rows[j] ?? Infinity) < row) j++;
    if (seconds.rows[j] !== row) return;
    const [firstEnd, secondEnd] = [firsts.starts[i + 1] ?? 0, seconds.starts[j + 1] ?? 0];
    let frequency = 0;
    let next = seconds.starts[j] ?? 0;
    for (let at = firsts.starts[i] ?? 0; at < firstEnd; at++) {
      const place = firsts.places[at] ?? 0;
      // Both are at one place if a text has them as one word.
      while (next < secondEnd && (seconds.places[next] ?? 0) < place) next++;
      if (next < secondEnd && (seconds.places[next] ?? 0) - place <= most) frequency += 1;
    }
    if (frequency > 0) call(row, frequency);
  });
}

/** By row: 2 where the title is the question, 1 where it has the question in it. */
function getQuotes(
  terms: readonly FoundTerm[],
  lengths: Lengths,
  length: number,
): ReadonlyMap<number, number> {
  const quotes = new Map<number, number>();
  const [first, ...others] = terms;
  if (first === undefined || terms.some(({ field }) => field !== undefined)) return quotes;
  const at = others.map(() => 0);
  const { starts, places } = first.postings;
  first.postings.rows.forEach((row, i) => {
    const titleEnd = lengths.title[row] ?? 0;
    // Most papers have it in the abstract alone.
    if ((places[starts[i] ?? 0] ?? 0) >= titleEnd) return;
    const theirs = others.map(({ postings }, o) => {
      let j = at[o] ?? 0;
      while ((postings.rows[j] ?? Infinity) < row) j++;
      at[o] = j;
      return postings.rows[j] === row ? placesOf(postings, j) : undefined;
    });
    for (const place of placesOf(first.postings, i)) {
      const begin = place - first.place;
      if (begin < 0 || begin + length > titleEnd) continue;
      const isQuoted = theirs.every((places, o) =>
        places?.includes(begin + (others[o]?.place ?? 0)),
      );
      if (!isQuoted) continue;
      if (begin === 0 && length === titleEnd) quotes.set(row, 2);
      else if (length >= QUOTE && !quotes.has(row)) quotes.set(row, 1);
    }
  });
  return quotes;
}
