/** Characters that no text means and that neither HTML nor XML may hold: all but tab and line feed. */
const FORBIDDEN = /[\p{Cc}--[\t\n]]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gv;
const FORBIDDEN_ONCE = /[\p{Cc}--[\t\n\r]]|\p{Noncharacter_Code_Point}|\p{Surrogate}/v;

/** Text of several lines: no line end but line feeds, nothing forbidden, no space at the ends. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085]/g, '\n')
    .replace(FORBIDDEN, '')
    .trim();
}

/** Text of one line: as {@link cleanText}, and breaks become spaces. No-break spaces stay. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\t\n \u2028\u2029]+/g, ' ');
}

/** The first character that {@link cleanText} does not keep, as "U+0008", if there is one. */
export function forbiddenCharacter(text: string): string | undefined {
  const code = FORBIDDEN_ONCE.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
