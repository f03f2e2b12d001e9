/** Precedes protected capitals; a character that occurs in no text. */
export const MARK = '\uE000';

/**
 * Marks the capitals of a title that are in braces, so that they can be found after the TeX has
 * been converted: `A {Bayesian} {L}amp` → `A {␀Bayesian} {␀L}amp`. Braces around arguments, accents
 * and the whole title do not protect.
 */
export function markBraced(title: string): string {
  const source = title.trim();
  if (isBraced(source)) return title;
  let marked = '';
  const stack: boolean[] = [];
  let isMath = false;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    const command = char === '\\' ? /^\\(?:[a-zA-Z]+|.)/su.exec(source.slice(at))?.[0] : undefined;
    if (command !== undefined) {
      marked += command;
      at += command.length - 1;
      // An argument is as protected as the text around the command.
      const argument = /^\s*\{/.exec(source.slice(at + 1))?.[0];
      if (argument !== undefined) {
        marked += argument;
        at += argument.length;
        stack.push(stack.at(-1) ?? false);
      }
      continue;
    }
    if (char === '$') isMath = !isMath;
    else if (char === '{') stack.push(source.charAt(at + 1) !== '\\' || stack.at(-1) === true);
    else if (char === '}') stack.pop();
    else if (!isMath && stack.at(-1) === true && /\p{Lu}/u.test(char)) marked += MARK;
    marked += char;
  }
  return marked;
}

function isBraced(source: string): boolean {
  if (!source.startsWith('{')) return false;
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at === source.length - 1;
  }
  return false;
}
