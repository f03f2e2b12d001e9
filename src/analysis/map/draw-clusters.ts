import type { Hue } from '../../collection/schema.ts';

/** All points with the same colour and width. */
export interface Clusters {
  readonly hue: Hue | undefined;
  readonly width: number;
  readonly path: string;
}

/** Side of a cell, in picture units. */
const SIDE = 10;
/** Minimum numbers of papers, and the widths of their points. */
const WIDTHS = [
  [1, 3],
  [3, 4.5],
  [8, 6],
  [20, 7.5],
  [50, 9],
] as const;

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly hue: Hue | undefined;
}

/**
 * Draws many papers as fewer points: papers in the same cell become one point. Its width depends on
 * their number, and its colour is the most frequent one.
 */
export function drawClusters(dots: readonly Dot[]): Clusters[] {
  const clusters = new Map<string, { hues: Map<Hue | undefined, number>; count: number }>();
  for (const { x, y, hue } of dots) {
    const row = Math.floor(y / SIDE);
    // Every second row is shifted by half a cell.
    const column = Math.floor(x / SIDE - (row % 2) / 2);
    const key = `${Math.round((column + 0.5 + (row % 2) / 2) * SIDE)} ${row * SIDE + SIDE / 2}`;
    const cluster = clusters.get(key) ?? { hues: new Map<Hue | undefined, number>(), count: 0 };
    cluster.count++;
    cluster.hues.set(hue, (cluster.hues.get(hue) ?? 0) + 1);
    clusters.set(key, cluster);
  }
  const paths = new Map<string, { hue: Hue | undefined; width: number; points: string[] }>();
  for (const [centre, { hues, count }] of clusters) {
    const [hue] = [...hues].sort((a, b) => b[1] - a[1])[0] ?? [];
    const width = WIDTHS.findLast(([min]) => count >= min)?.[1] ?? 0;
    const key = `${hue ?? ''} ${width}`;
    const path = paths.get(key) ?? { hue, width, points: [] };
    path.points.push(`M${centre}h0`);
    paths.set(key, path);
  }
  return [...paths.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { hue, width, points }]) => ({ hue, width, path: points.join('') }));
}
