import { createCanvas, type Canvas, type Paint } from './canvas.ts';
import type { Card } from './card.ts';
import { drawCard, BACKGROUND, TEXT, BORDER, MUTED } from './draw-card.ts';
import { rasterizeDisc, rasterizeGlyph, type Mask } from './rasterize.ts';
import type { Glyph } from './typesetter.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './size.ts';

/** Number of shades between the background and a colour, for antialiasing. */
const SHADES: Readonly<Record<string, number>> = { [TEXT]: 7, [MUTED]: 4, [BORDER]: 2 };
const HUE_SHADES = 3;

export interface RenderedCard {
  /** The encoded image, 10 to 25 kB. */
  readonly png: Uint8Array;
  /** Characters for which no font contains a glyph. */
  readonly missing: string;
}

/** Renders a card as PNG; the same card always gives the same bytes. */
export async function renderCard(card: Card): Promise<RenderedCard> {
  const { shapes, missing } = await drawCard(card);
  const canvas = createCanvas(CARD_WIDTH, CARD_HEIGHT, BACKGROUND);
  for (const shape of shapes) {
    const paint = canvas.createPaint(shape.colour, SHADES[shape.colour] ?? HUE_SHADES);
    if ('rect' in shape) {
      const { x, y, width, height } = shape.rect;
      canvas.fillRect(x, y, width, height, paint);
    } else if ('disc' in shape) {
      canvas.drawMask(getDisc(shape.disc.radius), shape.disc.x, shape.disc.y, paint);
    } else for (const glyph of shape.glyphs) drawGlyph(canvas, glyph, paint);
  }
  return { png: await canvas.encode(), missing };
}

/** Rounds `y` to whole pixels, so that each glyph is rasterized only a few times. */
function drawGlyph(canvas: Canvas, { font, id, x, y, size }: Glyph, paint: Paint): void {
  const left = Math.floor(x);
  canvas.drawMask(rasterizeGlyph(font, id, size, x - left), left, Math.round(y), paint);
}

const discs = new Map<number, Mask>();

function getDisc(radius: number): Mask {
  const disc = discs.get(radius) ?? rasterizeDisc(radius);
  discs.set(radius, disc);
  return disc;
}
