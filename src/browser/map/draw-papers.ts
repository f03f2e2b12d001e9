import type { MapPapers } from '../../outputs/data/map-files.ts';
import type { SpatialIndex } from '../../analysis/map/spatial-index.ts';

/** The visible part of the map: position of its top left corner, and pixels per position unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Colours of a theme as ABGR numbers, the layout of `ImageData` on little-endian machines. */
export interface Inks {
  readonly ground: number;
  readonly hues: readonly number[];
  readonly faint: number;
}

const MAX_RADIUS = 8;
const MIN_RADIUS = 0.9;
/** Pixels by which the radius grows when the zoom doubles. */
const GROWTH = 0.55;

/**
 * Radius of a paper in pixels: limited by the distance between papers on the whole map, and larger
 * when zoomed in.
 *
 * @param room radius on the whole map at which papers don't overlap, in CSS pixels
 */
export function getRadius(scale: number, fitting: number, room: number, density: number): number {
  const least = Math.max(MIN_RADIUS, room);
  return Math.min(MAX_RADIUS, least + GROWTH * (scale / fitting - 1)) * density;
}

/**
 * Draws the visible papers directly into image memory: 100,000 take a few milliseconds, many times
 * less than drawing a path for each.
 *
 * @param selected draws all other papers faintly; without it, no paper is faint
 */
export function drawPapers(
  pixels: Uint32Array,
  size: { readonly width: number; readonly height: number },
  { positions, colours }: MapPapers,
  index: SpatialIndex,
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
    const midX = Math.round(((positions[2 * paper] ?? 0) - x) * scale);
    const midY = Math.round(((positions[2 * paper + 1] ?? 0) - y) * scale);
    const isFaint = selected?.[paper] === 0;
    const ink = isFaint ? inks.faint : (inks.hues[colours[paper] ?? 0] ?? inks.faint);
    for (let at = 0; at < stamp.length; at += 3) {
      const column = midX + (stamp[at] ?? 0);
      const row = midY + (stamp[at + 1] ?? 0);
      if (column < 0 || column >= width || row < 0 || row >= height) continue;
      const pixel = row * width + column;
      const cover = stamp[at + 2] ?? 0;
      pixels[pixel] = cover === FULL_COVERAGE ? ink : mix(pixels[pixel] ?? 0, ink, cover);
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

/** Coverage of a pixel that a dot covers completely. */
const FULL_COVERAGE = 256;

/** The pixels of a dot as triples: offset to the right, offset down, coverage. */
function createStamp(radius: number, reach: number): Int32Array {
  const cells: number[] = [];
  for (let down = -reach; down <= reach; down++) {
    for (let right = -reach; right <= reach; right++) {
      const inside = radius + 0.5 - Math.sqrt(right * right + down * down);
      const cover = Math.round(FULL_COVERAGE * Math.max(0, Math.min(1, inside)));
      if (cover > 0) cells.push(right, down, cover);
    }
  }
  return Int32Array.from(cells);
}

/** Blends two opaque colours. */
function mix(under: number, over: number, cover: number): number {
  const rest = FULL_COVERAGE - cover;
  const redBlue = ((under & 0xff00ff) * rest + (over & 0xff00ff) * cover) >>> 8;
  const green = ((under >>> 8) & 0xff) * rest + ((over >>> 8) & 0xff) * cover;
  return ((redBlue & 0xff00ff) | (green & 0xff00) | 0xff000000) >>> 0;
}
