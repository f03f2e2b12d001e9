/** Punctuation that cannot begin a line, and punctuation that cannot end one. */
const CLOSING = /^[\p{Pe}\p{Pf}、。，．：；！？ー々…]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks text into the minimum number of lines, with nearly equal widths.
 *
 * @param measure returns the width of text
 * @returns undefined if there are more than `maxLines` lines, or a word is wider than a line
 */
export function wrapText(
  text: string,
  width: number,
  maxLines: number,
  measure: (text: string) => number,
): readonly string[] | undefined {
  const pieces = splitPieces(text);
  const lines = fill(pieces, width, measure);
  if (lines.length > maxLines || lines.some((line) => measure(line) > width)) return undefined;
  // Finds the smallest width with the same number of lines, which makes the lines even.
  let [low, high] = [width / 2, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const candidate = fill(pieces, middle, measure);
    const fits =
      candidate.length === lines.length && candidate.every((line) => measure(line) <= middle);
    if (fits) high = middle;
    else low = middle;
  }
  return fill(pieces, high, measure);
}

/** Like {@link wrapText}, but breaks long words and truncates text that does not fit. */
export function wrapAndTruncate(
  text: string,
  width: number,
  maxLines: number,
  measure: (text: string) => number,
): readonly string[] {
  const pieces = splitPieces(text).flatMap((piece) =>
    measure(piece) <= width ? [piece] : [...graphemes.segment(piece)].map(({ segment }) => segment),
  );
  const lines = fill(pieces, width, measure);
  if (lines.length <= maxLines) return lines;
  const visible = lines.slice(0, maxLines);
  let last = [...graphemes.segment(visible.at(-1) ?? '')].map(({ segment }) => segment);
  while (last.length > 0 && measure(`${last.join('').trimEnd()}…`) > width)
    last = last.slice(0, -1);
  return [
    ...visible.slice(0, -1),
    `${last.join('').replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, '')}…`,
  ];
}

/** Splits text at possible line breaks: after words and hyphens, and between CJK characters. */
function splitPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const word of text.match(/\S+\s*/gu) ?? []) {
    for (const part of word.match(/[^-–—/]+[-–—/]*|[-–—/]+/gu) ?? []) {
      for (const { segment } of CJK.test(part) ? graphemes.segment(part) : [{ segment: part }]) {
        const last = pieces.at(-1);
        const isBound =
          last !== undefined &&
          !/\s$/u.test(last) &&
          (CLOSING.test(segment) ||
            OPENING.test(last) ||
            /^\s/u.test(segment) ||
            // No break after the hyphen of "X-Pool", or within a Latin word next to CJK characters.
            /^\p{L}[-–—/]$/u.test(last) ||
            (!CJK.test(segment) && !CJK.test(last) && !/[-–—/]$/u.test(last)));
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
  // Pieces are measured separately, because kerning across spaces is negligible.
  let used = 0;
  for (const piece of pieces) {
    const pieceWidth = measure(piece);
    if (line !== '' && used + measure(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += piece;
    used += pieceWidth;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
