import type { Font } from 'harfbuzzjs';
import { getOutline } from './typefaces.ts';

/** The share of each pixel that a shape covers. */
export interface Mask {
  /** Position of its first pixel relative to the origin of the shape; y goes down. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From 0 to 255, row by row. */
  readonly coverage: Uint8Array;
}

/** Lines, in pixels, as x0, y0, x1, y1, … */
type Lines = readonly number[];

/** Cached masks of glyphs, because a process draws many cards with the same letters. */
const masks = new Map<Font, Map<string, Mask>>();
/** Maximum number of cached masks per font; some take 5 kB. */
const MAX_MASKS = 4000;

/** Number of horizontal positions within a pixel at which glyphs are rasterized. */
const STEPS = 4;

/**
 * Returns the mask of a glyph.
 *
 * @param size font size in pixels
 * @param shift horizontal position of its origin within a pixel, 0 to 1
 */
export function rasterizeGlyph(font: Font, glyph: number, size: number, shift: number): Mask {
  const step = Math.floor(shift * STEPS);
  const key = `${glyph} ${size} ${step}`;
  const known = masks.get(font) ?? new Map<string, Mask>();
  masks.set(font, known);
  let mask = known.get(key);
  if (!mask) {
    if (known.size >= MAX_MASKS) known.clear();
    const scale = size / font.face.upem;
    mask = rasterize(flatten(getOutline(font, glyph), scale, step / STEPS));
    known.set(key, mask);
  }
  return mask;
}

/** Returns the mask of a disc around the origin. */
export function rasterizeDisc(radius: number): Mask {
  const corners = Math.max(24, Math.ceil(radius * 6));
  const lines: number[] = [];
  for (let at = 0; at < corners; at++) {
    for (const corner of [at, at + 1]) {
      const angle = (2 * Math.PI * corner) / corners;
      lines.push(radius * Math.cos(angle), radius * Math.sin(angle));
    }
  }
  return rasterize(lines);
}

/** Converts an outline of harfbuzz, such as `M570,0L36,0Q77,30 97.5,35.5Z`, to lines. */
function flatten(path: string, scale: number, shift: number): Lines {
  const lines: number[] = [];
  let [startX, startY, x, y] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number) => {
    lines.push(x, y, toX, toY);
    [x, y] = [toX, toY];
  };
  for (const [, command, rest = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const points = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map((number, at) =>
      at % 2 === 0 ? Number(number) * scale + shift : -Number(number) * scale,
    );
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = points;
    if (command === 'M') [startX, startY, x, y] = [ax, ay, ax, ay];
    else if (command === 'L') lineTo(ax, ay);
    else if (command === 'Z') lineTo(startX, startY);
    else {
      const isCubic = command === 'C';
      const [fromX, fromY] = [x, y];
      const bend = Math.hypot(fromX - 2 * ax + bx, fromY - 2 * ay + by);
      const parts = Math.ceil(Math.sqrt(isCubic ? 3 * bend + 4 : bend)) + 1;
      for (let part = 1; part <= parts; part++) {
        const t = part / parts;
        const s = 1 - t;
        if (isCubic) {
          const [p, q, r, w] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
          lineTo(p * fromX + q * ax + r * bx + w * cx, p * fromY + q * ay + r * by + w * cy);
        } else {
          lineTo(
            s * s * fromX + 2 * s * t * ax + t * t * bx,
            s * s * fromY + 2 * s * t * ay + t * t * by,
          );
        }
      }
    }
  }
  return lines;
}

/**
 * Adds the exact area to the right of each line, then sums along each row, as in font-rs
 * (https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445).
 */
function rasterize(lines: Lines): Mask {
  if (lines.length === 0)
    return { left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array() };
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < lines.length; at += 2) {
    const [x = 0, y = 0] = [lines[at], lines[at + 1]];
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  const [left, top] = [Math.floor(minX), Math.floor(minY)];
  const width = Math.ceil(maxX) - left + 1;
  const height = Math.ceil(maxY) - top + 1;
  const area = new Float64Array(width * height + 2);
  for (let at = 0; at < lines.length; at += 4) {
    addLine(area, width, [
      (lines[at] ?? 0) - left,
      (lines[at + 1] ?? 0) - top,
      (lines[at + 2] ?? 0) - left,
      (lines[at + 3] ?? 0) - top,
    ]);
  }
  const coverage = new Uint8Array(width * height);
  let sum = 0;
  for (let at = 0; at < coverage.length; at++) {
    sum += area[at] ?? 0;
    coverage[at] = Math.round(Math.min(1, Math.abs(sum)) * 255);
  }
  return { left, top, width, height, coverage };
}

function addLine(
  area: Float64Array,
  width: number,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
): void {
  if (y0 === y1) return;
  const [direction, fromX, fromY, toX, toY] = y0 < y1 ? [1, x0, y0, x1, y1] : [-1, x1, y1, x0, y0];
  const slope = (toX - fromX) / (toY - fromY);
  const add = (at: number, value: number) => {
    area[at] = (area[at] ?? 0) + value;
  };
  let x = fromX;
  for (let row = Math.floor(fromY); row < Math.ceil(toY); row++) {
    const height = Math.min(row + 1, toY) - Math.max(row, fromY);
    const next = x + slope * height;
    const signed = direction * height;
    const [low, high] = x < next ? [x, next] : [next, x];
    const first = Math.floor(low);
    const last = Math.ceil(high);
    const start = row * width + first;
    if (last <= first + 1) {
      const middle = (x + next) / 2 - first;
      add(start, signed * (1 - middle));
      add(start + 1, signed * middle);
    } else {
      const share = 1 / (high - low);
      const inFirst = 1 - (low - first);
      const begin = 0.5 * share * inFirst * inFirst;
      const inLast = high - last + 1;
      const end = 0.5 * share * inLast * inLast;
      add(start, signed * begin);
      if (last === first + 2) {
        add(start + 1, signed * (1 - begin - end));
      } else {
        const second = share * (1.5 - (low - first));
        add(start + 1, signed * (second - begin));
        for (let column = first + 2; column < last - 1; column++) {
          add(row * width + column, signed * share);
        }
        add(row * width + last - 1, signed * (1 - (second + (last - first - 3) * share) - end));
      }
      add(row * width + last, signed * end);
    }
    x = next;
  }
}
