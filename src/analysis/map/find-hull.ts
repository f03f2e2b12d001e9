export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of the convex hull of points, by Andrew's monotone chain. */
export function findHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const chains = [sorted, sorted.toReversed()].map((chain) => {
    const corners: Point[] = [];
    for (const point of chain) {
      while (corners.length > 1 && !turnsLeft(corners.at(-2), corners.at(-1), point)) corners.pop();
      corners.push(point);
    }
    return corners.slice(0, -1);
  });
  return sorted.length === 1 ? sorted : chains.flat();
}

function turnsLeft(a: Point | undefined, b: Point | undefined, { x, y }: Point): boolean {
  if (!a || !b) return true;
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) > 0;
}
