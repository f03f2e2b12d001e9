import { encodePng, mix, parseHex, type Rgb } from './encode-png.ts';
import type { Mask } from './rasterize.ts';

/** A colour to paint with, for one canvas. */
export interface Paint {
  /** Place in the palette of its lightest shade; the ground is 0. */
  readonly first: number;
  /** Shades between the ground and the colour, which edges are drawn in. */
  readonly shades: number;
}

/** A picture with a palette: one byte a pixel. */
export interface Canvas {
  /** @param shades of which the last is the colour itself */
  createPaint(colour: string, shades: number): Paint;
  /** Paints a shape; where shapes of one paint overlap, the darker shade stays. */
  drawMask(mask: Mask, x: number, y: number, paint: Paint): void;
  /** @param y whole pixels, as all of them */
  fillRect(x: number, y: number, width: number, height: number, paint: Paint): void;
  /** The canvas must not be used afterwards. */
  encode(): Promise<Uint8Array>;
}

/** Of canvases that were encoded: allocating one for each card would cost more than painting it. */
const buffers: Uint8Array[] = [];

/**
 * All canvases of a process have one size.
 *
 * @param ground `#rrggbb`
 */
export function createCanvas(width: number, height: number, ground: string): Canvas {
  const stride = width + 1;
  const rows = buffers.pop() ?? new Uint8Array(stride * height);
  rows.fill(0);
  const palette: Rgb[] = [parseHex(ground)];
  const paints = new Map<string, Paint>();
  return {
    createPaint(colour, shades) {
      const known = paints.get(colour);
      if (known) return known;
      const paint = { first: palette.length, shades };
      const [from, to] = [parseHex(ground), parseHex(colour)];
      for (let shade = 1; shade <= shades; shade++) palette.push(mix(from, to, shade / shades));
      paints.set(colour, paint);
      return paint;
    },
    drawMask(mask, x, y, { first, shades }) {
      const [left, top] = [x + mask.left, y + mask.top];
      for (let row = Math.max(0, -top); row < Math.min(mask.height, height - top); row++) {
        for (
          let column = Math.max(0, -left);
          column < Math.min(mask.width, width - left);
          column++
        ) {
          const covered = mask.coverage[row * mask.width + column] ?? 0;
          const shade = Math.round((covered * shades) / 255);
          if (shade === 0) continue;
          const at = (top + row) * stride + 1 + left + column;
          const value = first + shade - 1;
          const before = rows[at] ?? 0;
          const isSamePaint = before >= first && before < first + shades;
          if (!isSamePaint || before < value) rows[at] = value;
        }
      }
    },
    fillRect(x, y, wide, high, { first, shades }) {
      for (let row = y; row < y + high; row++) {
        const start = row * stride + 1 + x;
        rows.fill(first + shades - 1, start, start + wide);
      }
    },
    async encode() {
      const png = await encodePng({ width, height, rows }, palette);
      buffers.push(rows);
      return png;
    },
  };
}
