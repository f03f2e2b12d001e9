/** The selected part of the map. */
export interface Selection {
  /** Ids of regions. */
  readonly regions: readonly string[];
  /** Corners of a polygon, x and y alternating, in whole picture units; empty if there is none. */
  readonly area: readonly number[];
}

export const NOTHING: Selection = { regions: [], area: [] };

/** Maximum number of corners, enough for a rectangle or a shape drawn by hand. */
export const MAX_CORNERS = 64;
const LARGEST = 1000;
const SLUG = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;
const AREA = /^\d{1,4}(?:[ ,+]\d{1,4}){5,127}$/;

/** Invalid values are ignored. */
export function parseSelection(search: string): Selection {
  const fields = new URLSearchParams(search);
  const regions = fields.getAll('region').filter((id) => SLUG.test(id));
  return { regions: [...new Set(regions)].sort(), area: parseArea(fields.get('area') ?? '') };
}

/** The inverse of `parseSelection`: the query part of an address. */
export function formatSelection({ regions, area }: Selection): string {
  const fields = new URLSearchParams(regions.toSorted().map((id) => ['region', id]));
  if (area.length > 0) fields.append('area', area.join(' '));
  const text = fields.toString();
  return text === '' ? '' : `?${text}`;
}

export function isNothing({ regions, area }: Selection): boolean {
  return regions.length === 0 && area.length === 0;
}

/** Simplifies a drawn shape to a few whole corners; returns none if it encloses nothing. */
export function createArea(points: readonly (readonly [number, number])[]): number[] {
  const step = Math.max(1, Math.ceil(points.length / MAX_CORNERS));
  const area = points
    .filter((_, at) => at % step === 0)
    .flat()
    .map((value) => Math.max(0, Math.min(LARGEST, Math.round(value))));
  return area.length < 6 ? [] : area;
}

/** Ray casting: a ray from an inner position crosses the outline an odd number of times. */
export function isWithin(x: number, y: number, area: readonly number[]): boolean {
  let inside = false;
  for (let at = 0, last = area.length - 2; at < area.length; last = at, at += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [area[at], area[at + 1], area[last], area[last + 1]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function parseArea(text: string): number[] {
  if (!AREA.test(text)) return [];
  const area = text.split(/[ ,+]/).map(Number);
  return area.length % 2 === 0 && area.every((value) => value <= LARGEST) ? area : [];
}
