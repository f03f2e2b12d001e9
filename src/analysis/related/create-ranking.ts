import { getNarrowLoss } from '../keywords/word-weights.ts';
import type { Index } from './create-index.ts';

/** A closeness below this is chance. */
const FLOOR = 0.037;

/** Of the papers that share the weightiest words, so many are compared in full. */
const CANDIDATES = 64;

/**
 * Papers that are looked at for one paper, counted once for each of its words that they share: a
 * thousand papers are always looked at in full.
 */
const BUDGET = 8_000;

/** A keyword that two papers have, by its places among all keywords of each. */
export interface Common {
  readonly ours: number;
  readonly theirs: number;
  readonly weight: number;
}

/** A paper that is close to another one. */
export interface Close {
  readonly place: number;
  readonly score: number;
  /** The keywords that both have, where they are asked for. */
  readonly shared: readonly Common[];
}

/**
 * Makes a function from a paper's place to the papers that are closest to it, closest first, equals
 * by place.
 *
 * @param options.explained of how many it is asked what they share
 * @param options.budget `Infinity` looks at all papers that share a word
 */
export function createRanking(
  index: Index,
  count: number,
  { explained = count, budget = BUDGET } = {},
): (place: number) => Close[] {
  const { paperStarts, keys, weights, ordinals, keyStarts, papers, paperWeights } = index;
  const narrowLoss = getNarrowLoss(paperStarts.length - 1);
  const sums = new Float32Array(paperStarts.length);
  const touched = new Int32Array(paperStarts.length);
  const having = new Int32Array(STEPS);
  const own = new Int32Array(keyStarts.length).fill(-1); // by keyword: where the paper has it

  /** Sums over the paper's weightiest words, as long as the budget lasts. */
  const findCandidates = (place: number, from: number, to: number): number[] => {
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
    sums[place] = 0;
    const found = touched.subarray(0, count);
    const chosen = chooseLargest(found, sums, budget === Infinity ? Infinity : CANDIDATES, having);
    for (let i = 0; i < count; i++) sums[touched[i] ?? 0] = 0;
    return chosen;
  };

  /** Of all candidates; most are forgotten at once, so nothing is made for them. */
  const getScore = (place: number): number => {
    let sum = 0;
    let largest = 0;
    const end = paperStarts[place + 1] ?? 0;
    for (let at = paperStarts[place] ?? 0; at < end; at++) {
      const ours = own[keys[at] ?? 0] ?? -1;
      if (ours === -1) continue;
      const product = (weights[at] ?? 0) * (weights[ours] ?? 0);
      sum += product;
      if (product > largest) largest = product;
    }
    const part = largest / (sum || 1);
    return sum * (1 - narrowLoss * part * part);
  };

  const listShared = (place: number): Common[] => {
    const shared: Common[] = [];
    for (let at = paperStarts[place] ?? 0; at < (paperStarts[place + 1] ?? 0); at++) {
      const ours = own[keys[at] ?? 0] ?? -1;
      if (ours === -1) continue;
      const weight = (weights[at] ?? 0) * (weights[ours] ?? 0);
      shared.push({ ours: ordinals[ours] ?? 0, theirs: ordinals[at] ?? 0, weight });
    }
    return shared;
  };

  return (place) => {
    const [from, to] = [paperStarts[place] ?? 0, paperStarts[place + 1] ?? 0];
    const candidates = findCandidates(place, from, to);
    for (let at = from; at < to; at++) own[keys[at] ?? 0] = at;
    const close = candidates
      .map((other) => ({ place: other, score: getScore(other) }))
      .filter(({ score }) => score >= FLOOR)
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, count)
      .map((found, rank) => ({
        ...found,
        shared: rank < explained ? listShared(found.place) : [],
      }));
    for (let at = from; at < to; at++) own[keys[at] ?? 0] = -1;
    return close;
  };
}

/** Sums are told apart this finely before they are ordered. */
const STEPS = 4096;

/**
 * The papers with the largest sums, none with 0; equals by place.
 *
 * @param having room for a count of each step; 0 before and after
 */
function chooseLargest(
  touched: Int32Array,
  sums: Float32Array,
  count: number,
  having: Int32Array,
): number[] {
  const stepOf = (place: number): number => {
    const step = ((sums[place] ?? 0) * STEPS) | 0;
    return step < STEPS ? step : STEPS - 1;
  };
  for (const place of touched) {
    const step = stepOf(place);
    having[step] = (having[step] ?? 0) + 1;
  }
  let least = STEPS - 1;
  for (let above = having[least] ?? 0; least > 0 && above < count; above += having[least] ?? 0) {
    least--;
  }
  having.fill(0);
  const chosen: number[] = [];
  for (const place of touched) {
    if ((sums[place] ?? 0) > 0 && stepOf(place) >= least) chosen.push(place);
  }
  if (chosen.length <= count) return chosen;
  return chosen.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b).slice(0, count);
}
