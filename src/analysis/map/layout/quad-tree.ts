/* oxlint-disable typescript/no-non-null-assertion -- a hundred million times: all places are within the arrays */
/**
 * The plane in squares within squares, each with how many papers lie in it and where their middle is.
 * In arrays. Nodes are numbered as they are made; 0 is the whole.
 */
export interface QuadTree {
  /** Of each node: the first of its four children, −1 where it has none. */
  readonly children: Int32Array;
  /** Of each node: the length of its sides, papers in it, and their middle: four numbers. */
  readonly nodes: Float64Array;
  /** Papers from square to neighbouring square. */
  readonly order: Int32Array;
}

/** Papers nearer to each other than this part of the plane lie in one square. */
const DEEPEST = 20;

/** Makes trees, in room that is used again. */
export function createTreeBuilder(count: number): {
  readonly tree: QuadTree;
  readonly build: (places: Float64Array) => void;
} {
  const room = 8 * count + 64;
  const children = new Int32Array(room);
  const nodes = new Float64Array(room * 4);
  const order = new Int32Array(count);
  for (let paper = 0; paper < count; paper++) order[paper] = paper;
  /** Of each leaf its first paper, and of each paper the next in its leaf; −1 for none. */
  const first = new Int32Array(room);
  const next = new Int32Array(count);
  let size = 0;

  const addNode = (side: number): void => {
    children[size] = -1;
    first[size] = -1;
    nodes[4 * size] = side;
    nodes[4 * size + 1] = 0;
    size++;
  };

  const build = (places: Float64Array): void => {
    let half = 0;
    for (const value of places) half = Math.max(half, Math.abs(value));
    half = half || 1;
    size = 0;
    addNode(2 * half);
    // As they lay in the last tree: neighbours one after another find what they need in the cache.
    for (const paper of order) {
      const [x, y] = [places[2 * paper]!, places[2 * paper + 1]!];
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
        if (other < 0 || depth >= DEEPEST || size + 4 > room) {
          next[paper] = other;
          first[node] = paper;
          break;
        }
        // A second paper: the square is cut, and the one that it holds goes down.
        const parent = node;
        children[parent] = size;
        for (let child = 0; child < 4; child++) addNode(side);
        const [otherX, otherY] = [places[2 * other]!, places[2 * other + 1]!];
        const into = children[parent] + (otherX < midX ? 0 : 1) + (otherY < midY ? 0 : 2);
        first[into] = other;
        next[other] = -1;
        first[parent] = -1;
      }
    }
    // Children have larger numbers than their parents.
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
          x += places[2 * paper]!;
          y += places[2 * paper + 1]!;
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
