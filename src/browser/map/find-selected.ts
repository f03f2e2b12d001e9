import { isWithin, type Selection } from '../../analysis/map/selection.ts';
import type { RegionName } from './draw-map.ts';

/**
 * The papers that are selected, by their places in the collection. A paper is of the region whose
 * middle is nearest.
 *
 * @param places x and y by turns
 * @param fine units of places in one of an area's
 */
export function findSelected(
  { regions, area }: Selection,
  places: Int32Array,
  names: readonly RegionName[],
  fine: number,
): number[] {
  const wanted = new Set(names.flatMap(({ id }, at) => (regions.includes(id) ? [at] : [])));
  const corners = area.map((value) => value * fine);
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
