import { applyPulls, applyPushes, type Plane } from './apply-forces.ts';
import { createGraph, type Shape } from './create-graph.ts';
import { createTreeBuilder } from './quad-tree.ts';
import { scalePlaces } from './scale-places.ts';
import { separateDots } from './separate-dots.ts';
import { createStartPlaces } from './start-places.ts';

/** Where papers lie: x and y by turns, whole numbers; see `scale-places.ts`. */
export type Places = Uint16Array;

/** Changes with what the same papers become; an older map that was kept is then made anew. */
export const FORM = 2;

/** A map of so many has room for dots that do not touch. */
export const MOST_DOTS = 1000;

const ROUNDS = 120;
/**
 * Pushes are worked out anew every so many rounds and stay in between: they take most of the time and
 * hardly change. By `bench:map` a map of 20,000 papers is as true and as steady as with 1; of 100,000,
 * 22.6 instead of 23.0 % of the ten nearest are among the ten closest, in half the time.
 */
const PUSHES_LAST = 4;
/** What is left of a paper's last move in the next. */
const MOMENTUM = 0.8;
/** The longest move at first, in units in which papers that are alike are about 1 apart; later less. */
const LONGEST = 5;
/** How strongly papers are held to where they began: what makes maps of nearly the same papers alike. */
const HOLD = 0.01;
/** Side of the plane at the start for each paper, at the square root. */
const ROOM = 0.3;
/** How much wider than high. */
const ASPECT = 1.25;

/**
 * Lays papers out in a plane, so that those lie near each other that are alike.
 *
 * 1. Each begins where its id says and goes to those that it is like: `start-places.ts`.
 * 2. Like draws to like, and everything pushes everything away: `apply-forces.ts`, in 120 rounds. Each
 *    is held to where it began.
 * 3. A small map gets room for its dots: `separate-dots.ts`.
 *
 * The same likeness gives the same places on every machine: nothing is drawn by lot, and only
 * operations are used that IEEE 754 says to the last bit (no logarithm, no power, no angle).
 */
export function layoutMap(shape: Shape): Places {
  const graph = createGraph(shape);
  const { count } = graph;
  const side = ROOM * Math.sqrt(count);
  const start = createStartPlaces(shape.ids, graph).map(
    (value, at) => value * side * (at % 2 === 0 ? ASPECT : 1 / ASPECT),
  );
  const { tree, build } = createTreeBuilder(count);
  const plane: Plane = {
    graph,
    tree,
    places: Float64Array.from(start),
    forces: new Float64Array(4 * count),
  };
  const moves = new Float64Array(start.length);
  let sum = 1;
  for (let round = 0; round < ROUNDS; round++) {
    if (round % PUSHES_LAST === 0) {
      build(plane.places);
      sum = applyPushes(plane) || 1;
    }
    applyPulls(plane);
    movePapers(plane, start, moves, count / sum, LONGEST * (1 - round / ROUNDS));
  }
  const places = scalePlaces(plane.places);
  return count <= MOST_DOTS ? separateDots(places) : places;
}

function movePapers(
  { places, forces }: Plane,
  start: Float64Array,
  moves: Float64Array,
  share: number,
  longest: number,
): void {
  for (let at = 0; at < places.length; at++) {
    const force = 4 * (at >> 1) + (at & 1);
    const place = places[at] ?? 0;
    const pull = (forces[force] ?? 0) + share * (forces[force + 2] ?? 0);
    const move = MOMENTUM * (moves[at] ?? 0) + pull - HOLD * (place - (start[at] ?? 0));
    moves[at] = Math.max(-longest, Math.min(longest, move));
    places[at] = place + (moves[at] ?? 0);
  }
}
