import { isGreek, SYMBOLS, symbolAt, UNMISTAKABLE } from '../symbols.ts';
import { match, peek, type Cursor } from './cursor.ts';
import { createFactor, type Factor } from './formula-part.ts';

/**
 * Reads a letter or a command without its backslash.
 *
 * @param inside whether it is within brackets
 * @param last the factor directly before it
 */
export function readSymbol(
  cursor: Cursor,
  inside: boolean,
  last: Factor | undefined,
): Factor | undefined {
  const name = symbolAt(cursor.text, cursor.at);
  if (name === undefined) return readLetter(cursor);
  cursor.at += name.length;
  const tex = `\\${name}`;
  const kind = SYMBOLS.get(name);
  if (kind === 'wrapper') {
    const argument = match(cursor, /\{[A-Za-z0-9]{1,3}\}/y);
    return argument === undefined
      ? undefined
      : createFactor(tex + argument, { evidence: 'command' });
  }
  if (kind === 'infix' && !isBetweenOperands(cursor, last)) {
    // `Ineq` is a word; `f_theta leq` is not.
    if (last?.isPlain || !UNMISTAKABLE.has(name)) return undefined;
  }
  if (kind === 'function' && !last && !inside) return undefined;
  // Between two letters, as in `Tsharpmu`, an English word is an operator.
  const isGlued = kind === 'infix' && last !== undefined;
  return createFactor(tex, {
    evidence: isGlued || UNMISTAKABLE.has(name) ? 'command' : undefined,
    variables: isGreek(name) ? [name] : [],
    reaches: kind === 'prefix' || kind === 'function',
  });
}

function readLetter(cursor: Cursor): Factor | undefined {
  const letter = match(cursor, /[A-Za-z]/y);
  if (letter === undefined) return undefined;
  // A letter before an opening bracket is a function name: in `O(m)` only m is a variable.
  const isFunction = cursor.text.charAt(cursor.at) === '(';
  return createFactor(letter, { variables: isFunction ? [] : [letter], isPlain: true });
}

/** Whether an operator has a letter or Greek letter on each side, without spaces. */
function isBetweenOperands(cursor: Cursor, last: Factor | undefined): boolean {
  if (!last || !(last.isPlain || /^\\[a-z]+$/i.test(last.tex))) return false;
  const right = peek(cursor, /[A-Za-z]*/y) ?? '';
  return right.length === 1 || isGreek(right);
}
