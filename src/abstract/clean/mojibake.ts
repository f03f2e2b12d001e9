/** What Windows-1252 has where Latin-1 has control characters, from 0x80. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map(Array.from(WINDOWS, (char, index) => [char, 0x80 + index]));

const decoder = new TextDecoder('utf-8', { fatal: true });
const CONTINUATION = `[\\u0080-\\u00BF${WINDOWS}]`;
/** UTF-8 of two to four bytes, each read as a character of Latin-1. */
const SEQUENCE = new RegExp(
  `[\\u00C2-\\u00DF]${CONTINUATION}|[\\u00E0-\\u00EF]${CONTINUATION}{2}|[\\u00F0-\\u00F4]${CONTINUATION}{3}`,
  'g',
);
/** Leads that no language follows with such a character: `Ã©`, `Â°`, `â€™`. */
const CERTAIN = /[ÂÃ][\u0080-\u00BF€‚„…†‡ˆ‰‹‘“•–—˜™›]|â€|ï¬/;

/**
 * Undoes UTF-8 that was read as Latin-1 (`Ã©` is `é`). Certain signs must speak for it: `Spaß”` has
 * two characters that could be such a pair, and is German.
 */
export function undoMojibake(text: string): string {
  if (!CERTAIN.test(text)) return text;
  return text.replace(SEQUENCE, (sequence) => {
    const bytes = [...sequence].map((char) => BYTES.get(char) ?? char.charCodeAt(0));
    try {
      return decoder.decode(Uint8Array.from(bytes));
    } catch {
      return sequence;
    }
  });
}
