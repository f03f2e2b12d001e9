import type { Found } from './explain-papers.ts';

/** How many of the closest papers are known of each. */
export const NEAR = 12;

/** All papers, those that are closest to each, and what each is known by. */
export interface Likeness {
  /** In the order of their code points; papers are known by their places here. */
  readonly ids: readonly string[];
  /** Of each paper `NEAR` places, closest first; −1 where there are no more. */
  readonly near: Int32Array;
  /** How close each of them is. */
  readonly scores: Float32Array;
  /** Of each paper: its most telling words, as lines of key, form and count. */
  readonly telling: readonly string[];
}

/** @param found of each paper, in their order */
export function createLikeness(ids: readonly string[], found: Iterable<Found>): Likeness {
  const near = new Int32Array(ids.length * NEAR).fill(-1);
  const scores = new Float32Array(ids.length * NEAR);
  const telling: string[] = [];
  for (const one of found) {
    near.set(one.places.slice(0, NEAR), telling.length * NEAR);
    scores.set(one.scores.slice(0, NEAR), telling.length * NEAR);
    telling.push(one.telling);
  }
  return { ids, near, scores, telling };
}
