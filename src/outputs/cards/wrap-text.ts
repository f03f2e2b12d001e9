/** No line begins with these, nor ends with those. */
const CLOSING = /^[\p{Pe}\p{Pf}、。，．：；！？ー々…]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Cuts a text into as few lines as it takes, and those into nearly the same width.
 *
 * @param measure width of a piece of text
 * @returns undefined where it takes more than `most` lines, or a word is wider than a line
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] | undefined {
  const pieces = splitPieces(text);
  const lines = fill(pieces, width, measure);
  if (lines.length > most || lines.some((line) => measure(line) > width)) return undefined;
  // The narrowest measure that takes no further line sets them evenly.
  let [low, high] = [width / 2, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const tried = fill(pieces, middle, measure);
    const fits = tried.length === lines.length && tried.every((line) => measure(line) <= middle);
    if (fits) high = middle;
    else low = middle;
  }
  return fill(pieces, high, measure);
}

/** The same, with what does not fit cut off behind an ellipsis and long words broken. */
export function wrapCut(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const pieces = splitPieces(text).flatMap((piece) =>
    measure(piece) <= width ? [piece] : [...graphemes.segment(piece)].map(({ segment }) => segment),
  );
  const lines = fill(pieces, width, measure);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = [...graphemes.segment(kept.at(-1) ?? '')].map(({ segment }) => segment);
  while (last.length > 0 && measure(`${last.join('').trimEnd()}…`) > width)
    last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.join('').replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, '')}…`];
}

/** Pieces between which a line may end: words with their space, parts of compounds, Han signs. */
function splitPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const word of text.match(/\S+\s*/gu) ?? []) {
    for (const part of word.match(/[^-–—/]+[-–—/]*|[-–—/]+/gu) ?? []) {
      for (const { segment } of HAN.test(part) ? graphemes.segment(part) : [{ segment: part }]) {
        const last = pieces.at(-1);
        const isBound =
          last !== undefined &&
          !/\s$/u.test(last) &&
          (CLOSING.test(segment) ||
            OPENING.test(last) ||
            /^\s/u.test(segment) ||
            // Not after the hyphen of "X-Pool", nor within a Latin word beside Han signs.
            /^\p{L}[-–—/]$/u.test(last) ||
            (!HAN.test(segment) && !HAN.test(last) && !/[-–—/]$/u.test(last)));
        if (isBound) pieces[pieces.length - 1] = last + segment;
        else pieces.push(segment);
      }
    }
  }
  return pieces;
}

function fill(
  pieces: readonly string[],
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Pieces are measured one by one: kerning across a space is less than what a line leaves free.
  let used = 0;
  for (const piece of pieces) {
    const own = measure(piece);
    if (line !== '' && used + measure(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += piece;
    used += own;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
