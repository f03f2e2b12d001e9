import { HEIGHT, WIDTH } from './layout/scale-positions.ts';

/** A region of the map: the papers that are nearer to its centre than to any other. */
export interface Region {
  readonly x: number;
  readonly y: number;
  /** Indexes of its papers. */
  readonly papers: readonly number[];
}

/** Papers are counted in the cells of a grid, so that an iteration does not visit every paper. */
const COLUMNS = 75;
const ROWS = 48;
const ITERATIONS = 30;

/**
 * Pairs of a number of papers and the maximum number of regions for up to that many. Small maps
 * contain fewer: about the square root of the number of papers.
 */
const MAX_REGIONS = [
  [1000, 16],
  [10_000, 24],
  [Infinity, 36],
] as const;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

interface Centre {
  x: number;
  y: number;
}

/**
 * Divides the map into regions by k-means. It starts from the centres of the topics. Without topics,
 * it repeatedly adds the cell with the most papers, weighted by the squared distance to the nearest
 * centre so far.
 *
 * @param positions x and y alternating
 * @param topics as in `Shape`
 * @returns an empty array if there are no papers
 */
export function findRegions(positions: ArrayLike<number>, topics?: Int32Array): Region[] {
  const count = positions.length / 2;
  const maxRegions = MAX_REGIONS.find(([papers]) => count <= papers)?.[1] ?? 0;
  const cells = countInCells(positions);
  const centres = topics
    ? findTopicCentres(positions, topics)
    : chooseCentres(cells, Math.min(maxRegions, Math.round(Math.sqrt(count))));
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const sums = centres.map(() => ({ x: 0, y: 0, count: 0 }));
    for (const cell of cells) {
      const sum = sums[findNearest(centres, cell.x, cell.y)];
      if (!sum) continue;
      sum.x += cell.x * cell.count;
      sum.y += cell.y * cell.count;
      sum.count += cell.count;
    }
    for (const [at, sum] of sums.entries()) {
      if (sum.count > 0) centres[at] = { x: sum.x / sum.count, y: sum.y / sum.count };
    }
  }
  const members: number[][] = centres.map(() => []);
  for (let paper = 0; paper < count; paper++) {
    members[findNearest(centres, positions[2 * paper] ?? 0, positions[2 * paper + 1] ?? 0)]?.push(
      paper,
    );
  }
  return centres
    .map(({ x, y }, at) => ({ x, y, papers: members[at] ?? [] }))
    .filter(({ papers }) => papers.length > 0);
}

function countInCells(positions: ArrayLike<number>): Cell[] {
  const cells = new Map<number, { x: number; y: number; count: number }>();
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [positions[at] ?? 0, positions[at + 1] ?? 0];
    const key = Math.floor((y / HEIGHT) * ROWS) * COLUMNS + Math.floor((x / WIDTH) * COLUMNS);
    const cell = cells.get(key) ?? { x: 0, y: 0, count: 0 };
    cells.set(key, { x: cell.x + x, y: cell.y + y, count: cell.count + 1 });
  }
  return [...cells.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, { x, y, count }]) => ({ x: x / count, y: y / count, count }));
}

function chooseCentres(cells: readonly Cell[], count: number): Centre[] {
  const centres: Centre[] = [];
  const distances = cells.map(() => WIDTH * WIDTH);
  while (centres.length < Math.min(count, cells.length)) {
    let best = 0;
    const getScore = (at: number): number => (cells[at]?.count ?? 0) * (distances[at] ?? 0);
    for (const at of cells.keys()) if (getScore(at) > getScore(best)) best = at;
    const { x, y } = cells[best] ?? { x: 0, y: 0 };
    centres.push({ x, y });
    for (const [at, cell] of cells.entries()) {
      distances[at] = Math.min(
        distances[at] ?? 0,
        (cell.x - x) * (cell.x - x) + (cell.y - y) * (cell.y - y),
      );
    }
  }
  return centres;
}

function findTopicCentres(positions: ArrayLike<number>, topics: Int32Array): Centre[] {
  const sums = new Map<number, Cell>();
  for (const [paper, topic] of topics.entries()) {
    if (topic < 0) continue;
    const { x, y, count } = sums.get(topic) ?? { x: 0, y: 0, count: 0 };
    sums.set(topic, {
      x: x + (positions[2 * paper] ?? 0),
      y: y + (positions[2 * paper + 1] ?? 0),
      count: count + 1,
    });
  }
  return [...sums.values()].map(({ x, y, count }) => ({ x: x / count, y: y / count }));
}

function findNearest(centres: readonly Centre[], x: number, y: number): number {
  let [nearest, minDistance] = [0, Infinity];
  for (const [at, centre] of centres.entries()) {
    const distance = (centre.x - x) * (centre.x - x) + (centre.y - y) * (centre.y - y);
    if (distance < minDistance) [nearest, minDistance] = [at, distance];
  }
  return nearest;
}
