/* oxlint-disable typescript/no-non-null-assertion -- a hundred million times: all positions are within the arrays */
/**
 * A quadtree in flat arrays: each node has the number of its papers and their centre. Nodes are
 * numbered in order of creation; 0 is the root.
 */
export interface QuadTree {
  /** For each node the first of its four children, −1 for a leaf. */
  readonly children: Int32Array;
  /** Four numbers per node: side, number of papers, and centre (x, y). */
  readonly nodes: Float64Array;
  /** Papers in spatial order. */
  readonly order: Int32Array;
}

/** Maximum depth; papers in the same square at this depth share a leaf. */
const MAX_DEPTH = 20;

/** Creates trees that reuse the same memory. */
export function createTreeBuilder(count: number): {
  readonly tree: QuadTree;
  readonly build: (positions: Float64Array) => void;
} {
  const capacity = 8 * count + 64;
  const children = new Int32Array(capacity);
  const nodes = new Float64Array(capacity * 4);
  const order = new Int32Array(count);
  for (let paper = 0; paper < count; paper++) order[paper] = paper;
  /** The first paper of each leaf, and the next paper in the same leaf; −1 for none. */
  const first = new Int32Array(capacity);
  const next = new Int32Array(count);
  let size = 0;

  const addNode = (side: number): void => {
    children[size] = -1;
    first[size] = -1;
    nodes[4 * size] = side;
    nodes[4 * size + 1] = 0;
    size++;
  };

  const build = (positions: Float64Array): void => {
    let half = 0;
    for (const value of positions) half = Math.max(half, Math.abs(value));
    half = half || 1;
    size = 0;
    addNode(2 * half);
    // Inserting in spatial order is faster, since the nodes needed are in the CPU cache.
    for (const paper of order) {
      const [x, y] = [positions[2 * paper]!, positions[2 * paper + 1]!];
      let [node, side, midX, midY, depth] = [0, half, 0, 0, 0];
      const descend = (px: number, py: number): void => {
        node = children[node]! + (px < midX ? 0 : 1) + (py < midY ? 0 : 2);
      };
      for (;;) {
        if (children[node]! >= 0) {
          const [oldX, oldY] = [midX, midY];
          side /= 2;
          descend(x, y);
          midX = oldX + (x < oldX ? -side : side);
          midY = oldY + (y < oldY ? -side : side);
          depth++;
          continue;
        }
        const other = first[node]!;
        if (other < 0 || depth >= MAX_DEPTH || size + 4 > capacity) {
          next[paper] = other;
          first[node] = paper;
          break;
        }
        // Splits a leaf with one paper, which moves down.
        const parent = node;
        children[parent] = size;
        for (let child = 0; child < 4; child++) addNode(side);
        const [otherX, otherY] = [positions[2 * other]!, positions[2 * other + 1]!];
        const into = children[parent] + (otherX < midX ? 0 : 1) + (otherY < midY ? 0 : 2);
        first[into] = other;
        next[other] = -1;
        first[parent] = -1;
      }
    }
    // Children have higher numbers than their parents.
    for (let node = size - 1; node >= 0; node--) {
      let [mass, x, y] = [0, 0, 0];
      const child = children[node]!;
      if (child >= 0) {
        for (let at = 4 * child; at < 4 * child + 16; at += 4) {
          const own = nodes[at + 1]!;
          mass += own;
          x += own * nodes[at + 2]!;
          y += own * nodes[at + 3]!;
        }
      } else {
        for (let paper = first[node]!; paper >= 0; paper = next[paper]!) {
          mass++;
          x += positions[2 * paper]!;
          y += positions[2 * paper + 1]!;
        }
      }
      nodes[4 * node + 1] = mass;
      nodes[4 * node + 2] = mass === 0 ? 0 : x / mass;
      nodes[4 * node + 3] = mass === 0 ? 0 : y / mass;
    }
    let listed = 0;
    const stack = [0];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const child = children[node]!;
      if (child >= 0) stack.push(child + 3, child + 2, child + 1, child);
      else for (let paper = first[node]!; paper >= 0; paper = next[paper]!) order[listed++] = paper;
    }
  };
  return { tree: { children, nodes, order }, build };
}
