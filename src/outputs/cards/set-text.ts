import bidiFactory from 'bidi-js';
import { Buffer, Direction, shape, type Font } from 'harfbuzzjs';
import { hasLetters, isInvisible, openFonts, type Chain } from './typefaces.ts';

/** Sets a line of text in one size of type. */
export interface Setter {
  /** Width in pixels. */
  measure(text: string): number;
  /** SVG with the line's outlines, `x` and `y` being its start on the baseline. */
  draw(text: string, place: { readonly x: number; readonly y: number }): string;
  /** Whether there is a typeface for every letter. */
  canDraw(text: string): boolean;
}

/** Letters that are drawn with one font in one direction. */
interface Run {
  readonly font: Font | undefined;
  readonly level: number;
  text: string;
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Opens the typefaces for a text, parts of which are then set.
 *
 * @param text all letters that will be asked for
 */
export async function createSetter(
  chain: Chain,
  text: string,
): Promise<(size: number, direction: 'ltr' | 'rtl') => Setter> {
  const fonts = await openFonts(chain, `${text} …`);
  return (size, direction) => {
    const widths = new Map<string, number>();
    return {
      canDraw: (line) => splitRuns(line, fonts, direction).every(({ font }) => font),
      measure: (line) => {
        let width = widths.get(line);
        if (width === undefined) {
          width = orderRuns(splitRuns(line, fonts, direction)).reduce(
            (sum, run) => sum + shapeRun(run, size).width,
            0,
          );
          widths.set(line, width);
        }
        return width;
      },
      draw: (line, { x, y }) => {
        let at = x;
        return orderRuns(splitRuns(line, fonts, direction))
          .map((run) => {
            const { glyphs, width, scale } = shapeRun(run, size);
            const drawn = glyphs.map(
              ({ path, x: left, y: up }) =>
                `<path transform="translate(${format(at + left)} ${format(y - up)}) scale(${format(scale)} ${format(-scale)})" d="${path}"/>`,
            );
            at += width;
            return drawn.join('');
          })
          .join('');
      },
    };
  };
}

/** Cuts a line where the font or the direction changes. */
function splitRuns(text: string, fonts: readonly Font[], direction: 'ltr' | 'rtl'): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  for (const { segment: whole, index } of graphemes.segment(text)) {
    // A tone of skin has an empty glyph in a font of one colour, which would leave a gap.
    const letters = whole.replace(/\p{Emoji_Modifier}/gu, '');
    if ([...letters].every(isInvisible)) continue;
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    // A font may have ȳ only as y and a macron.
    const spellings = [letters, letters.normalize('NFD')];
    const segment =
      spellings.find((text) => fonts.some((font) => hasLetters(font, text))) ?? letters;
    const font = fonts.find((candidate) => hasLetters(candidate, segment));
    if (last?.font === font && last?.level === level) last.text += segment;
    else runs.push({ font, level, text: segment });
  }
  return runs;
}

/** From left to right as they are seen: rule L2 of https://www.unicode.org/reports/tr9/. */
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

function shapeRun({ font, level, text }: Run, size: number) {
  if (!font) return { glyphs: [], width: 0, scale: 1 };
  const scale = size / font.face.upem;
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  let width = 0;
  const glyphs = buffer.getGlyphInfos().flatMap(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const path = font.glyphToPath(codepoint);
    const glyph = { path, x: width + xOffset * scale, y: yOffset * scale };
    width += xAdvance * scale;
    return path === '' ? [] : [glyph];
  });
  return { glyphs, width, scale };
}

function format(number: number): string {
  return String(Math.round(number * 10_000) / 10_000);
}
