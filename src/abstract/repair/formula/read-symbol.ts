import type { TexCursor } from '../../tex-cursor.ts';
import { isGreek, SYMBOLS, symbolAt, UNMISTAKABLE } from '../symbols.ts';
import { createFactor, type Factor } from './formula-part.ts';

/**
 * Reads a letter or a command without its backslash.
 *
 * @param inside whether it is within brackets
 * @param last the factor directly before it
 */
export function readSymbol(
  cursor: TexCursor,
  inside: boolean,
  last: Factor | undefined,
): Factor | undefined {
  const name = symbolAt(cursor.source, cursor.at);
  if (name === undefined) return readLetter(cursor);
  cursor.at += name.length;
  const tex = `\\${name}`;
  const kind = SYMBOLS.get(name);
  if (kind === 'wrapper') {
    const argument = cursor.take(/\{[A-Za-z0-9]{1,3}\}/y);
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

function readLetter(cursor: TexCursor): Factor | undefined {
  const letter = cursor.take(/[A-Za-z]/y);
  if (letter === undefined) return undefined;
  // A letter before an opening bracket is a function name: in `O(m)` only m is a variable.
  const isFunction = cursor.char === '(';
  return createFactor(letter, { variables: isFunction ? [] : [letter], isPlain: true });
}

/** Whether an operator has a letter or Greek letter on each side, without spaces. */
function isBetweenOperands(cursor: TexCursor, last: Factor | undefined): boolean {
  if (!last || !(last.isPlain || /^\\[a-z]+$/i.test(last.tex))) return false;
  const right = cursor.match(/[A-Za-z]*/y) ?? '';
  return right.length === 1 || isGreek(right);
}
