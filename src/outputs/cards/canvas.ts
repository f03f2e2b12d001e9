import { encodePng, mix, parseHex, type Rgb } from './encode-png.ts';
import type { Mask } from './rasterize.ts';

/** A colour in the palette of a canvas, with shades for antialiasing. */
export interface Paint {
  /** Index of its lightest shade in the palette; the background is 0. */
  readonly first: number;
  /** Number of shades, from nearly the background to the colour itself. */
  readonly shades: number;
}

/** An image with a palette: one byte per pixel. */
export interface Canvas {
  /** @param shades number of shades; the last is the colour itself */
  createPaint(colour: string, shades: number): Paint;
  /** Draws a mask. If masks with the same paint overlap, the darker shade is kept. */
  drawMask(mask: Mask, x: number, y: number, paint: Paint): void;
  /** Fills a rectangle; all values are whole pixels. */
  fillRect(x: number, y: number, width: number, height: number, paint: Paint): void;
  /** The canvas must not be used afterwards. */
  encode(): Promise<Uint8Array>;
}

/** Buffers of encoded canvases, which are reused, because allocation takes longer than drawing. */
const buffers: Uint8Array[] = [];

/**
 * All canvases of a process must have the same size.
 *
 * @param background `#rrggbb`
 */
export function createCanvas(width: number, height: number, background: string): Canvas {
  const stride = width + 1;
  const rows = buffers.pop() ?? new Uint8Array(stride * height);
  rows.fill(0);
  const palette: Rgb[] = [parseHex(background)];
  const paints = new Map<string, Paint>();
  return {
    createPaint(colour, shades) {
      const known = paints.get(colour);
      if (known) return known;
      const paint = { first: palette.length, shades };
      const [from, to] = [parseHex(background), parseHex(colour)];
      for (let shade = 1; shade <= shades; shade++) palette.push(mix(from, to, shade / shades));
      paints.set(colour, paint);
      return paint;
    },
    drawMask(mask, x, y, { first, shades }) {
      const [left, top] = [x + mask.left, y + mask.top];
      const { coverage } = mask;
      const toShade = getShades(shades);
      const [from, to] = [Math.max(0, -left), Math.min(mask.width, width - left)];
      for (let row = Math.max(0, -top); row < Math.min(mask.height, height - top); row++) {
        const source = row * mask.width;
        const target = (top + row) * stride + 1 + left;
        for (let column = from; column < to; column++) {
          const shade = toShade[coverage[source + column] ?? 0] ?? 0;
          if (shade === 0) continue;
          const value = first + shade - 1;
          const before = rows[target + column] ?? 0;
          const isSamePaint = before >= first && before < first + shades;
          if (!isSamePaint || before < value) rows[target + column] = value;
        }
      }
    },
    fillRect(x, y, rectWidth, rectHeight, { first, shades }) {
      for (let row = y; row < y + rectHeight; row++) {
        const start = row * stride + 1 + x;
        rows.fill(first + shades - 1, start, start + rectWidth);
      }
    },
    async encode() {
      const png = await encodePng({ width, height, rows }, palette);
      buffers.push(rows);
      return png;
    },
  };
}

const shadeTables = new Map<number, Uint8Array>();

/** The shade of each coverage, from 0 for none. */
function getShades(shades: number): Uint8Array {
  let table = shadeTables.get(shades);
  if (!table) {
    table = Uint8Array.from({ length: 256 }, (_, coverage) =>
      Math.round((coverage * shades) / 255),
    );
    shadeTables.set(shades, table);
  }
  return table;
}
