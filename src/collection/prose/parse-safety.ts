/** Maximum length in characters. Longer texts may take seconds to parse. */
const MAX_LENGTH = 100_000;

/** Tokens that may nest code one level deeper. The parser can handle a few thousand levels. */
const NESTING =
  /[([{`!~?:=*+-]|\b(?:async|await|delete|do|else|for|if|new|typeof|void|while|with|yield)\b/g;
const MAX_NESTING = 400;

/** Each `<` may double the parsing time, which is 3 ms with 16 of them. */
const ANGLE = /</g;
const MAX_ANGLES = 12;

/**
 * A comment or a string in braces, which is harmless. It must not contain another brace, which begins
 * code if the first one is escaped or part of a code span.
 */
const INERT = /\{\s*(?:\/\*(?:(?!\*\/)[^{])*\*\/|"[^"\\{\n]*"|'[^'\\{\n]*')\s*\}/g;
const CODE = /\{|^(?:import|export)\b/m;
const STATEMENT = /^(?:import|export)\b/m;

/** Marks of quotes and lists at the start of a line, in which the parser takes quadratic time. */
const DEEP_MARKS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){1000}/m;

const TAG = /<(\/?)[a-zA-Z][^<>]*>/g;
/** The parser takes cubic time for opening tags with no closing one between them. */
const MAX_OPEN_TAGS = 3000;

/**
 * Whether a text can be parsed as MDX quickly and without crashing the parser. Nested code
 * overflows its native stack; Markdown does not.
 */
export function isSafeToParse(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (!CODE.test(text.replace(INERT, '')) && !STATEMENT.test(text)) return true;
  const code = text.slice(text.search(CODE));
  return count(code, NESTING) <= MAX_NESTING && count(code, ANGLE) <= MAX_ANGLES;
}

/** Finds the offset of the first line or tag that is nested too deeply to be parsed. */
export function findDeepMarks(text: string): number | undefined {
  const index = text.search(DEEP_MARKS);
  return index < 0 ? findDeepTags(text) : index;
}

function findDeepTags(text: string): number | undefined {
  let open = 0;
  let first = 0;
  for (const { 0: tag, 1: slash, index } of text.matchAll(TAG)) {
    open = slash === '/' || tag.endsWith('/>') ? 0 : open + 1;
    if (open === 1) first = index;
    if (open === MAX_OPEN_TAGS) return first;
  }
  return undefined;
}

/** Finds the offset of the first code that may be nested too deeply, or of the text without code. */
export function findCode(text: string): number {
  const blanked = text.replace(INERT, (inert) => ' '.repeat(inert.length));
  const code = blanked.search(CODE);
  return code < 0 ? Math.max(0, text.search(/\S/)) : code;
}

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}
