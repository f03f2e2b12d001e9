import { createHash } from 'node:crypto';
import type { Computation, Compute } from '../../compute.ts';
import { applyAttraction, applyRepulsion, type Plane } from './apply-forces.ts';
import { createGraph, type Shape } from './create-graph.ts';
import { createTreeBuilder } from './quad-tree.ts';
import { scalePositions } from './scale-positions.ts';
import { separateDots } from './separate-dots.ts';
import { createInitialPositions } from './initial-positions.ts';

/** Positions of papers: x and y alternating, as integers; see `scale-positions.ts`. */
export type Positions = Uint16Array;

/** Maximum number of papers of a map whose dots are moved apart. */
export const MAX_DOTS = 1000;

const ROUNDS = 120;
/**
 * Number of iterations after which repulsion is recomputed, since it takes most of the time and
 * changes slowly.
 * According to `bench:map`, a map of 20,000 papers is as accurate and stable as with an interval of
 * 1; for 100,000 papers, 22.6 instead of 23.0 % of the ten nearest are among the ten most similar,
 * in half the time.
 */
const REPULSION_INTERVAL = 4;
/** Proportion of the previous movement that is kept. */
const MOMENTUM = 0.8;
/** Maximum movement at first, in units of the distance of similar papers; decreases later. */
const MAX_MOVE = 5;
/**
 * Strength with which papers are attracted to their initial positions, which keeps maps of similar
 * collections similar.
 */
const ANCHOR_STRENGTH = 0.01;
/** Initial side of the plane divided by the square root of the number of papers. */
const INITIAL_SIDE = 0.3;
/** Ratio of width to height. */
const ASPECT = 1.25;

/**
 * Lays out papers in a plane so that similar ones are close together.
 *
 * 1. Initial positions depend on ids and similar papers: `initial-positions.ts`.
 * 2. Similar papers and those of a topic attract each other, and all papers repel each other:
 *    `apply-forces.ts`, in 120 iterations. Each paper is also attracted to its initial position.
 * 3. Dots of a small map are moved apart: `separate-dots.ts`.
 *
 * The result only depends on the input: there is no randomness, and only operations with results
 * that IEEE 754 defines exactly are used (no logarithms, powers or angles).
 */
export function layoutMap(shape: Shape): Positions {
  const graph = createGraph(shape);
  const { count } = graph;
  const side = INITIAL_SIDE * Math.sqrt(count);
  const start = createInitialPositions(shape.ids, graph).map(
    (value, at) => value * side * (at % 2 === 0 ? ASPECT : 1 / ASPECT),
  );
  const { tree, build } = createTreeBuilder(count);
  const plane: Plane = {
    graph,
    tree,
    positions: Float64Array.from(start),
    forces: new Float64Array(4 * count),
  };
  const moves = new Float64Array(start.length);
  let sum = 1;
  for (let round = 0; round < ROUNDS; round++) {
    if (round % REPULSION_INTERVAL === 0) {
      build(plane.positions);
      sum = applyRepulsion(plane) || 1;
    }
    applyAttraction(plane);
    movePapers(plane, start, moves, count / sum, MAX_MOVE * (1 - round / ROUNDS));
  }
  const positions = scalePositions(plane.positions);
  return count <= MAX_DOTS ? separateDots(positions) : positions;
}

function movePapers(
  { positions, forces }: Plane,
  start: Float64Array,
  moves: Float64Array,
  share: number,
  longest: number,
): void {
  for (let at = 0; at < positions.length; at++) {
    const force = 4 * (at >> 1) + (at & 1);
    const position = positions[at] ?? 0;
    const pull = (forces[force] ?? 0) + share * (forces[force + 2] ?? 0);
    const move =
      MOMENTUM * (moves[at] ?? 0) + pull - ANCHOR_STRENGTH * (position - (start[at] ?? 0));
    moves[at] = Math.max(-longest, Math.min(longest, move));
    positions[at] = position + (moves[at] ?? 0);
  }
}

/**
 * Lays out one map.
 *
 * @public imported by threads
 */
export const layoutAll: Computation<Shape, undefined, Positions | undefined> = {
  name: 'layoutAll',
  module: 'src/analysis/map/layout/layout-map.ts',
  run: ([shape]) => shape && layoutMap(shape),
};

/** Lays out a map with an implementation of {@link Compute}. */
export async function computeLayout(compute: Compute, shape: Shape): Promise<Positions> {
  const [positions] = await compute(layoutAll, {
    sources: [shape],
    pick: (source) => source,
    context: undefined,
    digest: hashShape,
  });
  return positions as Positions;
}

function hashShape({ ids, near, scores, topics = new Int32Array() }: Shape): string {
  const hash = createHash('sha256').update(`${ids.join(' ')}\0`);
  for (const { buffer, byteOffset, byteLength } of [near, scores, topics]) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest('hex');
}
