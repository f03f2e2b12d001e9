/** Longer texts may take seconds to parse. */
const MAX_LENGTH = 100_000;

/** Each of these may nest code one level deeper; the parser survives some thousand levels. */
const NESTING =
  /[([{`!~?:=*+-]|\b(?:async|await|delete|do|else|for|if|new|typeof|void|while|with|yield)\b/g;
const MAX_NESTING = 400;

/** Each of these may double the time that code takes, which is 3 ms with 16 of them. */
const ANGLE = /</g;
const MAX_ANGLES = 12;

/**
 * A comment or a string in braces, the code that prose usually contains. Another brace in it may
 * begin code after all, if the first one is escaped or part of a code span.
 */
const INERT = /\{\s*(?:\/\*(?:(?!\*\/)[^{])*\*\/|"[^"\\{\n]*"|'[^'\\{\n]*')\s*\}/g;
const CODE = /\{|^(?:import|export)\b/m;
const STATEMENT = /^(?:import|export)\b/m;

/** Marks of quotes and lists at the start of a line, in which the parser takes quadratic time. */
const MANY_MARKS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){1000}/m;

/**
 * Whether parsing a text as MDX can neither crash the parser nor take long. Nested code overflows
 * its native stack; Markdown does not.
 */
export function isHarmless(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (!CODE.test(text.replace(INERT, '')) && !STATEMENT.test(text)) return true;
  const code = text.slice(text.search(CODE));
  return count(code, NESTING) <= MAX_NESTING && count(code, ANGLE) <= MAX_ANGLES;
}

/** Where the first line starts that is nested too deeply to be parsed; undefined where none is. */
export function findManyMarks(text: string): number | undefined {
  const index = text.search(MANY_MARKS);
  return index < 0 ? undefined : index;
}

/** Where code begins that may be nested too deeply; of a text without code, where it begins itself. */
export function findCode(text: string): number {
  const hidden = text.replace(INERT, (inert) => ' '.repeat(inert.length));
  const code = hidden.search(CODE);
  return code < 0 ? Math.max(0, text.search(/\S/)) : code;
}

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}
