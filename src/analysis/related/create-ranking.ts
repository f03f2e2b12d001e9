import { getNarrowLoss } from '../keywords/word-weights.ts';
import type { Index } from './create-index.ts';

/** Lower similarities are due to chance, even within a topic; see `choose-related.ts`. */
const MIN_CLOSENESS = 0.026;

/** Number of candidates, by their shared words of highest weight, that are compared in full. */
const CANDIDATES = 64;

/**
 * Limit for the papers considered per paper, counted once for each shared word; collections of up
 * to a thousand papers are always considered in full.
 */
const BUDGET = 8_000;

/** A keyword that two papers share: its index among all keywords of each. */
export interface CommonKeyword {
  readonly ours: number;
  readonly theirs: number;
  readonly weight: number;
}

/** A paper that is similar to another one. */
export interface RankedPaper {
  readonly paper: number;
  readonly score: number;
  /** The shared keywords, if requested. */
  readonly shared: readonly CommonKeyword[];
}

/**
 * Creates a function that ranks the papers most similar to a paper; equal ones are sorted by index.
 *
 * @param options.explained number of papers for which the shared keywords are returned
 * @param options.budget `Infinity` considers all papers that share a word
 */
export function createRanking(
  index: Index,
  count: number,
  { explained = count, budget = BUDGET } = {},
): (paper: number) => RankedPaper[] {
  const { paperStarts, keys, weights, ordinals, keyStarts, papers, paperWeights } = index;
  const narrowLoss = getNarrowLoss(paperStarts.length - 1);
  const sums = new Float32Array(paperStarts.length);
  const touched = new Int32Array(paperStarts.length);
  const counts = new Int32Array(STEPS);
  /** For each keyword its index in the paper; −1 if the paper does not contain it. */
  const own = new Int32Array(keyStarts.length).fill(-1);

  /** Sums over the words of highest weight until the budget is used up. */
  const findCandidates = (paper: number, from: number, to: number): number[] => {
    const order = [];
    for (let at = from; at < to; at++) if ((weights[at] ?? 0) > 0) order.push(at);
    order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
    let count = 0;
    let left = budget;
    for (const at of order) {
      const key = keys[at] ?? 0;
      const [first, last] = [keyStarts[key] ?? 0, keyStarts[key + 1] ?? 0];
      if (last - first > left) continue;
      left -= last - first;
      const weight = weights[at] ?? 0;
      for (let slot = first; slot < last; slot++) {
        const other = papers[slot] ?? 0;
        const sum = sums[other] ?? 0;
        if (sum === 0) touched[count++] = other;
        sums[other] = sum + weight * (paperWeights[slot] ?? 0);
      }
    }
    sums[paper] = 0;
    const found = touched.subarray(0, count);
    const chosen = chooseLargest(found, sums, budget === Infinity ? Infinity : CANDIDATES, counts);
    for (let i = 0; i < count; i++) sums[touched[i] ?? 0] = 0;
    return chosen;
  };

  /** Allocates nothing, because it is called for all candidates. */
  const getScore = (paper: number): number => {
    let sum = 0;
    let largest = 0;
    const end = paperStarts[paper + 1] ?? 0;
    for (let at = paperStarts[paper] ?? 0; at < end; at++) {
      const ours = own[keys[at] ?? 0] ?? -1;
      if (ours === -1) continue;
      const product = (weights[at] ?? 0) * (weights[ours] ?? 0);
      sum += product;
      if (product > largest) largest = product;
    }
    const part = largest / (sum || 1);
    return sum * (1 - narrowLoss * part * part);
  };

  const listShared = (paper: number): CommonKeyword[] => {
    const shared: CommonKeyword[] = [];
    for (let at = paperStarts[paper] ?? 0; at < (paperStarts[paper + 1] ?? 0); at++) {
      const ours = own[keys[at] ?? 0] ?? -1;
      if (ours === -1) continue;
      const weight = (weights[at] ?? 0) * (weights[ours] ?? 0);
      shared.push({ ours: ordinals[ours] ?? 0, theirs: ordinals[at] ?? 0, weight });
    }
    return shared;
  };

  return (paper) => {
    const [from, to] = [paperStarts[paper] ?? 0, paperStarts[paper + 1] ?? 0];
    const candidates = findCandidates(paper, from, to);
    for (let at = from; at < to; at++) own[keys[at] ?? 0] = at;
    const close = candidates
      .map((other) => ({ paper: other, score: getScore(other) }))
      .filter(({ score }) => score >= MIN_CLOSENESS)
      .sort((a, b) => b.score - a.score || a.paper - b.paper)
      .slice(0, count)
      .map((found, rank) => ({
        ...found,
        shared: rank < explained ? listShared(found.paper) : [],
      }));
    for (let at = from; at < to; at++) own[keys[at] ?? 0] = -1;
    return close;
  };
}

/** Resolution to which sums are distinguished before sorting. */
const STEPS = 4096;

/**
 * The papers with the largest sums, excluding 0; equal ones are sorted by index.
 *
 * @param counts scratch array with a count for each step; 0 before and after
 */
function chooseLargest(
  touched: Int32Array,
  sums: Float32Array,
  count: number,
  counts: Int32Array,
): number[] {
  const stepOf = (paper: number): number => {
    const step = ((sums[paper] ?? 0) * STEPS) | 0;
    return step < STEPS ? step : STEPS - 1;
  };
  for (const paper of touched) {
    const step = stepOf(paper);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let minStep = STEPS - 1;
  for (
    let above = counts[minStep] ?? 0;
    minStep > 0 && above < count;
    above += counts[minStep] ?? 0
  ) {
    minStep--;
  }
  counts.fill(0);
  const chosen: number[] = [];
  for (const paper of touched) {
    if ((sums[paper] ?? 0) > 0 && stepOf(paper) >= minStep) chosen.push(paper);
  }
  if (chosen.length <= count) return chosen;
  return chosen.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b).slice(0, count);
}
