import { NEAR, type Likeness } from '../../related/likeness.ts';

/** The similarity data that the layout needs. */
export type Shape = Pick<Likeness, 'ids' | 'near' | 'scores'>;

/** The symmetric graph of similar papers, as flat arrays. */
export interface Graph {
  readonly count: number;
  /** For each paper the start of its neighbours; has one more entry than papers. */
  readonly starts: Int32Array;
  /** Ascending for each paper. */
  readonly others: Int32Array;
  /** Strength of attraction; about 1 in total per paper. */
  readonly pulls: Float64Array;
}

/**
 * Each paper distributes one unit of attraction over its neighbours; half of it goes to either end.
 */
export function createGraph({ ids, near, scores }: Shape): Graph {
  const count = ids.length;
  const degrees = new Int32Array(count + 1);
  for (let place = 0; place < count; place++) {
    for (let at = place * NEAR; at < (place + 1) * NEAR && (near[at] ?? -1) >= 0; at++) {
      for (const end of [place, near[at] ?? 0]) degrees[end + 1] = (degrees[end + 1] ?? 0) + 1;
    }
  }
  const starts = new Int32Array(count + 1);
  for (let place = 0; place < count; place++) {
    starts[place + 1] = (starts[place] ?? 0) + (degrees[place + 1] ?? 0);
  }
  const next = starts.slice();
  const size = starts[count] ?? 0;
  const others = new Int32Array(size);
  const pulls = new Float64Array(size);
  for (let place = 0; place < count; place++) {
    let sum = 0;
    for (let at = place * NEAR; at < (place + 1) * NEAR; at++) sum += scores[at] ?? 0;
    for (let at = place * NEAR; at < (place + 1) * NEAR; at++) {
      const other = near[at] ?? -1;
      if (other < 0) break;
      const pull = (scores[at] ?? 0) / sum / 2;
      for (const [from, to] of [
        [place, other],
        [other, place],
      ] as const) {
        const slot = next[from] ?? 0;
        next[from] = slot + 1;
        others[slot] = to;
        pulls[slot] = pull;
      }
    }
  }
  return { count, starts, others, pulls };
}
