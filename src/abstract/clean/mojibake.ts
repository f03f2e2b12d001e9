/** Characters of Windows-1252 at the control characters of Latin-1, from 0x80. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map(Array.from(WINDOWS, (char, index) => [char, 0x80 + index]));

const decoder = new TextDecoder('utf-8', { fatal: true });
const CONTINUATION = `[\\u0080-\\u00BF${WINDOWS}]`;
/** UTF-8 sequences of two to four bytes, each byte read as a Latin-1 character. */
const SEQUENCE = new RegExp(
  `[\\u00C2-\\u00DF]${CONTINUATION}|[\\u00E0-\\u00EF]${CONTINUATION}{2}|[\\u00F0-\\u00F4]${CONTINUATION}{3}`,
  'g',
);
/** Combinations that occur in no language: `Ã©`, `Â°`, `â€™`. */
const CERTAIN = /[ÂÃ][\u0080-\u00BF€‚„…†‡ˆ‰‹‘“•–—˜™›]|â€|ï¬/;

/**
 * Repairs UTF-8 that was decoded as Latin-1 (`Ã©` → `é`). A text is changed only if it contains an
 * unambiguous sequence: the last two characters of the German `Spaß”` could be one by chance.
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
