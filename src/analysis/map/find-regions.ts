import { HEIGHT, WIDTH } from './layout/scale-places.ts';

/** A region of the map: the papers that are nearer to its centre than to any other. */
export interface Region {
  readonly x: number;
  readonly y: number;
  /** Indexes of its papers. */
  readonly papers: readonly number[];
}

/**
 * Papers are counted once per cell of a grid, so that the iterations don't depend on their number.
 */
const COLUMNS = 75;
const ROWS = 48;
const ROUNDS = 30;

/** Maximum number of regions by the number of papers; small maps have about the square root. */
const MAX_REGIONS = [
  [1000, 16],
  [10_000, 24],
  [Infinity, 36],
] as const;

interface Heap {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

interface Centre {
  x: number;
  y: number;
}

/**
 * Divides the map into regions by k-means. The initial centres are those of the topics. Without
 * topics, each further centre is far from the others, where there are many papers.
 *
 * @param places x and y alternating
 * @param topics as in `Shape`
 * @returns an empty array without papers
 */
export function findRegions(places: ArrayLike<number>, topics?: Int32Array): Region[] {
  const count = places.length / 2;
  const most = MAX_REGIONS.find(([papers]) => count <= papers)?.[1] ?? 0;
  const heaps = gather(places);
  const centres = topics
    ? findTopicCentres(places, topics)
    : chooseCentres(heaps, Math.min(most, Math.round(Math.sqrt(count))));
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => ({ x: 0, y: 0, count: 0 }));
    for (const heap of heaps) {
      const sum = sums[findNearest(centres, heap.x, heap.y)];
      if (!sum) continue;
      sum.x += heap.x * heap.count;
      sum.y += heap.y * heap.count;
      sum.count += heap.count;
    }
    for (const [at, sum] of sums.entries()) {
      if (sum.count > 0) centres[at] = { x: sum.x / sum.count, y: sum.y / sum.count };
    }
  }
  const members: number[][] = centres.map(() => []);
  for (let paper = 0; paper < count; paper++) {
    members[findNearest(centres, places[2 * paper] ?? 0, places[2 * paper + 1] ?? 0)]?.push(paper);
  }
  return centres
    .map(({ x, y }, at) => ({ x, y, papers: members[at] ?? [] }))
    .filter(({ papers }) => papers.length > 0);
}

function gather(places: ArrayLike<number>): Heap[] {
  const heaps = new Map<number, { x: number; y: number; count: number }>();
  for (let at = 0; at < places.length; at += 2) {
    const [x, y] = [places[at] ?? 0, places[at + 1] ?? 0];
    const cell = Math.floor((y / HEIGHT) * ROWS) * COLUMNS + Math.floor((x / WIDTH) * COLUMNS);
    const heap = heaps.get(cell) ?? { x: 0, y: 0, count: 0 };
    heaps.set(cell, { x: heap.x + x, y: heap.y + y, count: heap.count + 1 });
  }
  return [...heaps.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, { x, y, count }]) => ({ x: x / count, y: y / count, count }));
}

function chooseCentres(heaps: readonly Heap[], count: number): Centre[] {
  const centres: Centre[] = [];
  const distances = heaps.map(() => WIDTH * WIDTH);
  while (centres.length < Math.min(count, heaps.length)) {
    let best = 0;
    const getWorth = (at: number): number => (heaps[at]?.count ?? 0) * (distances[at] ?? 0);
    for (const at of heaps.keys()) if (getWorth(at) > getWorth(best)) best = at;
    const { x, y } = heaps[best] ?? { x: 0, y: 0 };
    centres.push({ x, y });
    for (const [at, heap] of heaps.entries()) {
      distances[at] = Math.min(
        distances[at] ?? 0,
        (heap.x - x) * (heap.x - x) + (heap.y - y) * (heap.y - y),
      );
    }
  }
  return centres;
}

function findTopicCentres(places: ArrayLike<number>, topics: Int32Array): Centre[] {
  const sums = new Map<number, Heap>();
  for (const [paper, topic] of topics.entries()) {
    if (topic < 0) continue;
    const { x, y, count } = sums.get(topic) ?? { x: 0, y: 0, count: 0 };
    sums.set(topic, {
      x: x + (places[2 * paper] ?? 0),
      y: y + (places[2 * paper + 1] ?? 0),
      count: count + 1,
    });
  }
  return [...sums.values()].map(({ x, y, count }) => ({ x: x / count, y: y / count }));
}

function findNearest(centres: readonly Centre[], x: number, y: number): number {
  let [nearest, least] = [0, Infinity];
  for (const [at, centre] of centres.entries()) {
    const distance = (centre.x - x) * (centre.x - x) + (centre.y - y) * (centre.y - y);
    if (distance < least) [nearest, least] = [at, distance];
  }
  return nearest;
}
