import type { MapPapers } from '../map-files.ts';
import type { PlaceIndex } from '../place-index.ts';

/** What part of the map is seen: the place at the left and top, and pixels for one of its units. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Colours of a theme as numbers that a picture's memory takes (ABGR). */
export interface Inks {
  readonly ground: number;
  readonly hues: readonly number[];
  readonly faint: number;
}

const LARGEST = 8;

/** Radius of a paper in pixels: a point in the whole map, a dot where few are seen. */
export function getRadius(scale: number, whole: number, density: number): number {
  return Math.min(LARGEST, 0.9 + 0.55 * (scale / whole - 1)) * density;
}

/**
 * Draws the papers that are seen straight into the memory of a picture: a hundred thousand in a few
 * milliseconds, where a path for each would take many times as long.
 *
 * @param chosen papers that stand out; absent: all do
 */
export function drawPapers(
  pixels: Uint32Array,
  size: { readonly width: number; readonly height: number },
  { places, colours }: MapPapers,
  index: PlaceIndex,
  { x, y, scale }: Camera,
  radius: number,
  inks: Inks,
  chosen?: Uint8Array,
): void {
  const { width, height } = size;
  pixels.fill(inks.ground);
  const reach = Math.ceil(radius);
  /** Half the width of a dot on each of its lines. */
  const halves = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.floor(Math.sqrt(Math.max(0, radius * radius - (at - reach) * (at - reach)))),
  );
  const margin = reach / scale;
  const draw = (paper: number): void => {
    const midX = Math.round(((places[2 * paper] ?? 0) - x) * scale);
    const midY = Math.round(((places[2 * paper + 1] ?? 0) - y) * scale);
    const isFaint = chosen?.[paper] === 0;
    const ink = isFaint ? inks.faint : (inks.hues[colours[paper] ?? 0] ?? inks.faint);
    for (let line = -reach; line <= reach; line++) {
      const row = midY + line;
      if (row < 0 || row >= height) continue;
      const half = halves[line + reach] ?? 0;
      const from = Math.max(0, midX - half);
      const to = Math.min(width - 1, midX + half);
      // For so few, `fill` takes longer to call than to run.
      for (let at = row * width + from; at <= row * width + to; at++) pixels[at] = ink;
    }
  };
  index.forEachIn(
    x - margin,
    y - margin,
    x + width / scale + margin,
    y + height / scale + margin,
    draw,
  );
}
