import sharp from 'sharp';
import type { Card } from './card.ts';
import { drawCard, GROUND, INK, LINE, SOFT } from './draw-card.ts';
import { encodePng, mix, parseHex, type Rgb } from './encode-png.ts';

// One card a thread: libvips with threads of its own would only contend.
sharp.concurrency(1);
sharp.cache(false);

const COLOURS = 16;
/** Steps from ground to ink, for the edges of letters. */
const GREYS = 8;

export interface RenderedCard {
  /** 10 to 35 kB. */
  readonly png: Uint8Array;
  /** Letters that no typeface has. */
  readonly missing: string;
}

/** A card as PNG; the same card gives the same bytes. */
export async function renderCard(card: Card): Promise<RenderedCard> {
  const { svg, hues, missing } = await drawCard(card);
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { png: encodePng({ width, height, pixels: data }, createPalette(hues)), missing };
}

/** The colours of a card and what lies between them, which no quantizer has to guess. */
function createPalette(hues: readonly string[]): readonly Rgb[] {
  const ground = parseHex(GROUND);
  const ink = parseHex(INK);
  const greys = Array.from({ length: GREYS }, (_, step) => mix(ground, ink, (step + 1) / GREYS));
  const dots = [...new Set(hues)].map(parseHex);
  const edges = dots.map((dot) => mix(ground, dot, 0.5));
  return [ground, parseHex(SOFT), parseHex(LINE), ...greys, ...dots, ...edges].slice(0, COLOURS);
}
