/* oxlint-disable typescript/no-non-null-assertion -- a hundred million times: all positions are within the arrays */
import type { Graph } from './create-graph.ts';
import type { QuadTree } from './quad-tree.ts';

/**
 * Barnes–Hut threshold: a square counts as one point if its side divided by its distance is
 * smaller.
 */
const OPENING_THRESHOLD = 0.9;

/** The state of the layout. */
export interface Plane {
  readonly graph: Graph;
  readonly tree: QuadTree;
  /** x and y alternating. */
  readonly positions: Float64Array;
  /** For each paper: x and y of its attraction, x and y of its repulsion. */
  readonly forces: Float64Array;
}

/** Computes the attraction between similar papers, as in t-SNE (van der Maaten 2014). */
export function applyAttraction({ graph, tree, positions, forces }: Plane): void {
  const { starts, others, pulls } = graph;
  for (const paper of tree.order) {
    const x = positions[2 * paper]!;
    const y = positions[2 * paper + 1]!;
    let pullX = 0;
    let pullY = 0;
    for (let edge = starts[paper]!; edge < starts[paper + 1]!; edge++) {
      const other = others[edge]!;
      const dx = positions[2 * other]! - x;
      const dy = positions[2 * other + 1]! - y;
      const pull = pulls[edge]! / (1 + dx * dx + dy * dy);
      pullX += pull * dx;
      pullY += pull * dy;
    }
    forces[4 * paper] = pullX;
    forces[4 * paper + 1] = pullY;
  }
}

/**
 * Computes the repulsion between all papers, with distant squares as single points.
 *
 * @returns the sum that normalises the repulsion
 */
export function applyRepulsion({ tree, positions, forces }: Plane): number {
  const { children, nodes, order } = tree;
  const stack = new Int32Array(512);
  const widest = OPENING_THRESHOLD * OPENING_THRESHOLD;
  let total = 0;
  for (const paper of order) {
    const x = positions[2 * paper]!;
    const y = positions[2 * paper + 1]!;
    let pushX = 0;
    let pushY = 0;
    let own = 0;
    let top = 0;
    stack[top++] = 0;
    while (top > 0) {
      const node = stack[--top]!;
      const mass = nodes[4 * node + 1]!;
      if (mass === 0) continue;
      const side = nodes[4 * node]!;
      const dx = x - nodes[4 * node + 2]!;
      const dy = y - nodes[4 * node + 3]!;
      const distance = dx * dx + dy * dy;
      const child = children[node]!;
      if (child < 0 || side * side < widest * distance) {
        const close = 1 / (1 + distance);
        const weight = mass * close;
        own += weight;
        pushX += weight * close * dx;
        pushY += weight * close * dy;
      } else {
        stack[top++] = child;
        stack[top++] = child + 1;
        stack[top++] = child + 2;
        stack[top++] = child + 3;
      }
    }
    // Excludes the paper's repulsion of itself.
    total += own - 1;
    forces[4 * paper + 2] = pushX;
    forces[4 * paper + 3] = pushY;
  }
  return total;
}
