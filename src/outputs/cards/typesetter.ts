import bidiFactory from 'bidi-js';
import { Buffer, Direction, shape, type Font } from 'harfbuzzjs';
import { findFont, getOutline, isInvisible, openFonts, type Chain } from './typefaces.ts';

/** A glyph with its position on an image. */
export interface Glyph {
  readonly font: Font;
  readonly id: number;
  /** Position of its origin, in pixels; y goes down. */
  readonly x: number;
  readonly y: number;
  /** Font size in pixels. */
  readonly size: number;
}

/** Measures and draws lines of text in one font size. */
export interface Typesetter {
  /** Width in pixels. */
  measure(text: string): number;
  /** Draws a line that starts at a point of the baseline. */
  draw(text: string, start: { readonly x: number; readonly y: number }): readonly Glyph[];
  /** Whether there are glyphs for all letters. */
  canDraw(text: string): boolean;
}

/** Consecutive letters with the same font and direction. */
interface Run {
  readonly font: Font | undefined;
  readonly level: number;
  text: string;
}

/** Shaped text in font size 1. */
interface Shaped {
  readonly glyphs: readonly Omit<Glyph, 'size'>[];
  readonly width: number;
  readonly hasAllGlyphs: boolean;
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Lines with these characters are shaped as a whole, others word by word. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Bidi_Control}\u0700-\u08ff]/u;

/** Cache of shaped words by chain, direction and text: most words occur on several cards. */
const shapes = new Map<string, Shaped>();
const MAX_SHAPES = 50_000;

/**
 * Opens the fonts for a text and creates a typesetter for parts of it.
 *
 * @param text must contain all letters that will be drawn
 */
export async function createTypesetter(
  chain: Chain,
  text: string,
): Promise<(size: number, direction: 'ltr' | 'rtl') => Typesetter> {
  await openFonts(chain, `${text}${text.normalize('NFD')} …`);
  /** Widths in font size 1, by direction. */
  const widths = { ltr: new Map<string, number>(), rtl: new Map<string, number>() };
  return (size, direction) => {
    const shapeLine = (line: string): readonly Shaped[] =>
      direction === 'rtl' || RIGHT_TO_LEFT.test(line)
        ? [shapeOnce(chain, line, direction)]
        : splitWords(line).map((word) => shapeOnce(chain, word, direction));
    return {
      canDraw: (line) => shapeLine(line).every(({ hasAllGlyphs }) => hasAllGlyphs),
      measure: (line) => {
        let width = widths[direction].get(line);
        if (width === undefined) {
          width = shapeLine(line).reduce((sum, shaped) => sum + shaped.width, 0);
          widths[direction].set(line, width);
        }
        return size * width;
      },
      draw: (line, { x, y }) => {
        let start = x;
        return shapeLine(line).flatMap(({ glyphs, width }) => {
          const at = start;
          start += width * size;
          return glyphs.map(({ font, id, x: right, y: down }) => ({
            ...{ font, id, size },
            x: at + right * size,
            y: y + down * size,
          }));
        });
      },
    };
  };
}

/** Splits a line into words, each with the following spaces. */
function splitWords(line: string): readonly string[] {
  return line.match(/\S+\s*|\s+/gu) ?? [];
}

function shapeOnce(chain: Chain, text: string, direction: 'ltr' | 'rtl'): Shaped {
  const key = `${chain} ${direction} ${text}`;
  let shaped = shapes.get(key);
  if (!shaped) {
    shaped = shapeText(splitRuns(text, chain, direction));
    if (shapes.size >= MAX_SHAPES) shapes.clear();
    // Another card may open the missing font.
    if (shaped.hasAllGlyphs) shapes.set(key, shaped);
  }
  return shaped;
}

function shapeText(runs: readonly Run[]): Shaped {
  let width = 0;
  const glyphs = orderRuns(runs).flatMap((run) => {
    const shaped = shapeRun(run);
    const start = width;
    width += shaped.width;
    return shaped.glyphs.map((glyph) => ({ ...glyph, x: start + glyph.x }));
  });
  return { glyphs, width, hasAllGlyphs: runs.every(({ font }) => font) };
}

/** Splits a line where the font or direction changes. */
function splitRuns(text: string, chain: Chain, direction: 'ltr' | 'rtl'): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  for (const { segment: whole, index } of graphemes.segment(text)) {
    // Skin tone modifiers would leave a gap, because their glyphs are empty in monochrome fonts.
    const letters = whole.replace(/\p{Emoji_Modifier}/gu, '');
    if ([...letters].every(isInvisible)) continue;
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    // Some fonts contain ȳ only as y and a combining macron.
    const spellings = [letters, letters.normalize('NFD')];
    const segment = spellings.find((spelling) => findFont(chain, spelling)) ?? letters;
    const font = findFont(chain, segment);
    if (last?.font === font && last?.level === level) last.text += segment;
    else runs.push({ font, level, text: segment });
  }
  return runs;
}

/** Sorts runs in visual order: rule L2 of https://www.unicode.org/reports/tr9/. */
function orderRuns(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...ordered.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end += 1;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
}

function shapeRun({ font, level, text }: Run): Pick<Shaped, 'glyphs' | 'width'> {
  if (!font) return { glyphs: [], width: 0 };
  const scale = 1 / font.face.upem;
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  let width = 0;
  const glyphs = buffer.getGlyphInfos().flatMap(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const glyph = { font, id: codepoint, x: width + xOffset * scale, y: -yOffset * scale };
    width += xAdvance * scale;
    return getOutline(font, codepoint) === '' ? [] : [glyph];
  });
  return { glyphs, width };
}
