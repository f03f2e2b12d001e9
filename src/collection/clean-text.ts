/**
 * Control characters and noncharacters, which are invalid in HTML and XML, except tab and line
 * feed.
 */
const FORBIDDEN = /[\p{Cc}--[\t\n]]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gv;
const FORBIDDEN_ONCE = /[\p{Cc}--[\t\n\r]]|\p{Noncharacter_Code_Point}|\p{Surrogate}/v;

/** A character that readers see, unlike spaces, zero-width characters and marks of direction. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Cleans text of several lines: normalises line ends, removes forbidden characters and trims. Text
 * without a visible character becomes empty.
 */
export function cleanText(text: string): string {
  if (!VISIBLE.test(text)) return '';
  return text
    .replace(/\r\n?|[\v\f\u0085]/g, '\n')
    .replace(FORBIDDEN, '')
    .trim();
}

/** Like {@link cleanText}, but puts the text on one line. No-break spaces are preserved. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\t\n \u2028\u2029]+/g, ' ');
}

/** Finds the first character that {@link cleanText} removes, as "U+0008". */
export function findForbiddenCharacter(text: string): string | undefined {
  const code = FORBIDDEN_ONCE.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
