import { isWithin, type Selection } from '../../analysis/map/selection.ts';
import type { RegionName } from './draw-map.ts';

/**
 * Finds the selected papers by their number. A paper belongs to the region with the nearest centre.
 *
 * @param places x and y alternating
 * @param unitsPerAreaUnit position units per unit of the selected area
 */
export function findSelected(
  { regions, area }: Selection,
  places: Int32Array,
  names: readonly RegionName[],
  unitsPerAreaUnit: number,
): number[] {
  const wanted = new Set(names.flatMap(({ id }, at) => (regions.includes(id) ? [at] : [])));
  const corners = area.map((value) => value * unitsPerAreaUnit);
  const papers: number[] = [];
  for (let paper = 0; paper < places.length / 2; paper++) {
    const [x, y] = [places[2 * paper] ?? 0, places[2 * paper + 1] ?? 0];
    if (isWithin(x, y, corners) || (wanted.size > 0 && wanted.has(findNearest(names, x, y)))) {
      papers.push(paper);
    }
  }
  return papers;
}

function findNearest(names: readonly RegionName[], x: number, y: number): number {
  let [nearest, least] = [-1, Infinity];
  for (const [at, name] of names.entries()) {
    const distance = (name.x - x) * (name.x - x) + (name.y - y) * (name.y - y);
    if (distance < least) [nearest, least] = [at, distance];
  }
  return nearest;
}
