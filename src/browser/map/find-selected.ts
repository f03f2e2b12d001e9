import { isWithin, type Selection } from '../../analysis/map/selection.ts';
import type { RegionName } from './draw-map.ts';

/**
 * Finds the selected papers by their number. A paper belongs to the region with the nearest centre.
 *
 * @param positions x and y alternating
 * @param unitsPerAreaUnit position units per unit of the selected area
 */
export function findSelected(
  { regions, area }: Selection,
  positions: Int32Array,
  names: readonly RegionName[],
  unitsPerAreaUnit: number,
): number[] {
  const wanted = new Set(names.flatMap(({ id }, at) => (regions.includes(id) ? [at] : [])));
  const corners = area.map((value) => value * unitsPerAreaUnit);
  const papers: number[] = [];
  for (let paper = 0; paper < positions.length / 2; paper++) {
    const [x, y] = [positions[2 * paper] ?? 0, positions[2 * paper + 1] ?? 0];
    if (isWithin(x, y, corners) || (wanted.size > 0 && wanted.has(findNearest(names, x, y)))) {
      papers.push(paper);
    }
  }
  return papers;
}

function findNearest(names: readonly RegionName[], x: number, y: number): number {
  let [nearest, minDistance] = [-1, Infinity];
  for (const [at, name] of names.entries()) {
    const distance = (name.x - x) * (name.x - x) + (name.y - y) * (name.y - y);
    if (distance < minDistance) [nearest, minDistance] = [at, distance];
  }
  return nearest;
}
