import type { MapPapers } from '../../outputs/data/map-files.ts';
import type { PlaceIndex } from '../../analysis/map/place-index.ts';

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
const SMALLEST = 0.9;
/** Pixels by which a dot grows while the map comes twice as near. */
const GROWTH = 0.55;

/**
 * Radius of a paper in pixels: as large in the whole map as its papers leave room for, and a dot
 * where few are seen.
 *
 * @param room radius in the whole map at which papers do not lie over each other, in CSS pixels
 */
export function getRadius(scale: number, whole: number, room: number, density: number): number {
  const least = Math.max(SMALLEST, room);
  return Math.min(LARGEST, least + GROWTH * (scale / whole - 1)) * density;
}

/**
 * Draws the papers that are seen straight into the memory of a picture: a hundred thousand in a few
 * milliseconds, where a path for each would take many times as long.
 *
 * @param selected papers that stand out; absent: all do
 */
export function drawPapers(
  pixels: Uint32Array,
  size: { readonly width: number; readonly height: number },
  { places, colours }: MapPapers,
  index: PlaceIndex,
  { x, y, scale }: Camera,
  radius: number,
  inks: Inks,
  selected?: Uint8Array,
): void {
  const { width, height } = size;
  pixels.fill(inks.ground);
  const reach = Math.ceil(radius + 0.5);
  const stamp = createStamp(radius, reach);
  const margin = reach / scale;
  const draw = (paper: number): void => {
    const midX = Math.round(((places[2 * paper] ?? 0) - x) * scale);
    const midY = Math.round(((places[2 * paper + 1] ?? 0) - y) * scale);
    const isFaint = selected?.[paper] === 0;
    const ink = isFaint ? inks.faint : (inks.hues[colours[paper] ?? 0] ?? inks.faint);
    for (let at = 0; at < stamp.length; at += 3) {
      const column = midX + (stamp[at] ?? 0);
      const row = midY + (stamp[at + 1] ?? 0);
      if (column < 0 || column >= width || row < 0 || row >= height) continue;
      const pixel = row * width + column;
      const cover = stamp[at + 2] ?? 0;
      pixels[pixel] = cover === FULL ? ink : mix(pixels[pixel] ?? 0, ink, cover);
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

/** How much of a pixel a dot covers, where it covers all of it. */
const FULL = 256;

/** The pixels of a dot: right, down and how much of each it covers, by threes. */
function createStamp(radius: number, reach: number): Int32Array {
  const cells: number[] = [];
  for (let down = -reach; down <= reach; down++) {
    for (let right = -reach; right <= reach; right++) {
      const inside = radius + 0.5 - Math.sqrt(right * right + down * down);
      const cover = Math.round(FULL * Math.max(0, Math.min(1, inside)));
      if (cover > 0) cells.push(right, down, cover);
    }
  }
  return Int32Array.from(cells);
}

/** A colour over another, both opaque. */
function mix(under: number, over: number, cover: number): number {
  const rest = FULL - cover;
  const redBlue = ((under & 0xff00ff) * rest + (over & 0xff00ff) * cover) >>> 8;
  const green = ((under >>> 8) & 0xff) * rest + ((over >>> 8) & 0xff) * cover;
  return ((redBlue & 0xff00ff) | (green & 0xff00) | 0xff000000) >>> 0;
}
