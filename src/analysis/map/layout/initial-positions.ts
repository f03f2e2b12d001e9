import type { Graph } from './create-graph.ts';

const ROUNDS = 60;

/**
 * Initial positions: each paper starts at a position that depends on its id, and moves halfway to
 * the centre of its neighbours in each iteration. Similar papers end up close together, and no
 * single paper affects the layout as a whole.
 *
 * @returns x and y alternating, from −1 to 1, both distributed evenly
 */
export function createInitialPositions(ids: readonly string[], graph: Graph): Float64Array {
  const { count, starts, others, pulls } = graph;
  let positions = Float64Array.from({ length: count * 2 }, (_, at) =>
    hashText(ids[at >> 1] ?? '', at & 1),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const moved = new Float64Array(count * 2);
    for (let paper = 0; paper < count; paper++) {
      let [x, y, sum] = [0, 0, 0];
      for (let at = starts[paper] ?? 0; at < (starts[paper + 1] ?? 0); at++) {
        const other = others[at] ?? 0;
        const pull = pulls[at] ?? 0;
        x += pull * (positions[2 * other] ?? 0);
        y += pull * (positions[2 * other + 1] ?? 0);
        sum += pull;
      }
      const [ownX, ownY] = [positions[2 * paper] ?? 0, positions[2 * paper + 1] ?? 0];
      moved[2 * paper] = sum === 0 ? ownX : (ownX + x / sum) / 2;
      moved[2 * paper + 1] = sum === 0 ? ownY : (ownY + y / sum) / 2;
    }
    positions = moved;
  }
  turnApart(positions);
  spread(positions, 0);
  spread(positions, 1);
  return positions;
}

/** Makes the second coordinate uncorrelated with the first. */
function turnApart(positions: Float64Array): void {
  let [xx, xy] = [0, 0];
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [positions[at] ?? 0, positions[at + 1] ?? 0];
    xx += x * x;
    xy += x * y;
  }
  const share = xx === 0 ? 0 : xy / xx;
  for (let at = 0; at < positions.length; at += 2) {
    positions[at + 1] = (positions[at + 1] ?? 0) - share * (positions[at] ?? 0);
  }
}

/** Replaces a coordinate with its rank, so that outliers don't take all the space. */
function spread(positions: Float64Array, axis: 0 | 1): void {
  const count = positions.length / 2;
  const order = Int32Array.from({ length: count }, (_, paper) => paper);
  order.sort((a, b) => (positions[2 * a + axis] ?? 0) - (positions[2 * b + axis] ?? 0) || a - b);
  order.forEach((paper, rank) => {
    positions[2 * paper + axis] = (2 * rank + 1) / count - 1;
  });
}

/** A deterministic pseudo-random number from −1 to 1 for a text and a seed. */
function hashText(text: string, seed: number): number {
  // FNV-1a, finished with MurmurHash3's mixer, 32 bits each.
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 31 - 1;
}
