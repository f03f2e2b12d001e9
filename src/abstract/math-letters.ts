/**
 * Mathematical alphanumeric symbols: Unicode repeats the Latin and Greek alphabets in bold, italic,
 * script and so on. Search does not match words in them, and screen readers spell them out.
 */
const ALPHABETS = /[\u{1d400}-\u{1d7ff}ℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℎ]/gu;
const DOUBLE_STRUCK = /[\u{1d538}-\u{1d56b}\u{1d7d8}-\u{1d7e1}]/u;

/** Small capitals A to Z, which Temml uses for `\textsc`; Unicode has no small capital X. */
const SMALL_CAPITALS = Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ');
const SMALL_CAPITAL = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ]/gu;

/** Typefaces of text in formulas, with the alphabets that Temml uses for them. */
const FACES = [
  {
    name: 'bold',
    letters: /[\u{1d400}-\u{1d433}\u{1d468}-\u{1d49b}\u{1d5d4}-\u{1d607}\u{1d7ce}-\u{1d7d7}]/u,
  },
  { name: 'italic', letters: /[\u{1d434}-\u{1d49b}ℎ]/u },
  { name: 'sans', letters: /[\u{1d5a0}-\u{1d66f}\u{1d7e2}-\u{1d7f5}]/u },
  { name: 'mono', letters: /[\u{1d670}-\u{1d6a3}\u{1d7f6}-\u{1d7ff}]/u },
  { name: 'small-caps', letters: new RegExp(SMALL_CAPITAL, 'u') },
] as const;

export type Face = (typeof FACES)[number]['name'];

/**
 * Replaces mathematical letters with plain ones, except double-struck letters such as ℝ, which are
 * symbols in their own right.
 */
export function toPlainLetters(text: string): string {
  return text
    .replace(ALPHABETS, (letter) =>
      DOUBLE_STRUCK.test(letter) ? letter : letter.normalize('NFKC'),
    )
    .replace(SMALL_CAPITAL, (letter) => String.fromCharCode(97 + SMALL_CAPITALS.indexOf(letter)));
}

/** Lists the typefaces of a text in mathematical letters. */
export function facesOf(text: string): readonly Face[] {
  return FACES.filter(({ letters }) => letters.test(text)).map(({ name }) => name);
}

/** Converts digits to bold ones: `12` → `𝟏𝟐`. */
export function toBoldDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit)));
}
