/** Combining marks for accents above. */
const ABOVE: Readonly<Record<string, string>> = {
  ˆ: '\u0302',
  '^': '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '¯': '\u0304',
  '‾': '\u0304',
  '→': '\u20d7',
  '←': '\u20d6',
  '↔': '\u20e1',
  '˙': '\u0307',
  '¨': '\u0308',
  '…': '\u20db',
  '˚': '\u030a',
  ˇ: '\u030c',
  '˘': '\u0306',
  '´': '\u0301',
  '`': '\u0300',
  ˊ: '\u0301',
  ˋ: '\u0300',
  '˝': '\u030b',
};

const BELOW: Readonly<Record<string, string>> = {
  '‾': '\u0332',
  _: '\u0332',
  '~': '\u0330',
  '˜': '\u0330',
  '→': '\u20ef',
  '←': '\u20ee',
};

/** Combining marks for a line over or under several letters; each letter gets one. */
const LINES: Readonly<Record<string, string>> = { '\u0304': '\u0305', '\u0332': '\u0332' };

const BRACE = /^[⏞⏟⏠⏡⎴⎵⏜⏝]$/;

/**
 * A visible character with its combining marks. Private-use characters are placeholders for tags.
 */
const CHARACTER = /[^\s\p{M}\p{Co}]\p{M}*/gu;
const LETTER = /[\p{L}\p{N}]\p{M}*/gu;

/**
 * Formats a text with an accent: a line goes on each character, a brace becomes brackets, any other
 * accent goes on the middle letter.
 *
 * @returns undefined if `accent` is not a known accent
 */
export function formatAccent(
  base: string,
  accent: string,
  position: 'above' | 'below',
): string | undefined {
  if (BRACE.test(accent)) return /^(?:.|\(.*\))$/u.test(base) ? base : `(${base})`;
  const mark = (position === 'above' ? ABOVE : BELOW)[accent];
  if (mark === undefined) return undefined;
  const characters = [...base.matchAll(CHARACTER)];
  const line = LINES[mark];
  if (line !== undefined && characters.length > 1) {
    return base.replace(CHARACTER, (character) => character + line);
  }
  const letters = [...base.matchAll(LETTER)];
  const candidates = letters.length > 0 ? letters : characters;
  const middle = candidates[Math.floor((candidates.length - 1) / 2)];
  if (middle === undefined) return line === undefined ? accent : position === 'above' ? '‾' : '_';
  const end = middle.index + middle[0].length;
  return base.slice(0, end) + mark + base.slice(end);
}
