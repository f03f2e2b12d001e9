import type { TexCursor } from '../../tex-cursor.ts';
import { isGreek, symbolAt } from '../symbols.ts';
import { createPart, type Part } from './formula-part.ts';

/**
 * Reads a subscript or superscript; without one, the cursor does not move.
 *
 * @param from start of the symbol that has the script
 * @param readContent reads a formula within braces
 */
export function readScript(
  cursor: TexCursor,
  from: number,
  readContent: () => Part | undefined,
): Part | undefined {
  const before = cursor.at;
  const isNumber = /\d/.test(cursor.source.charAt(from));
  const mark = cursor.take(isNumber ? /\^/y : /[_^]/y);
  if (mark !== undefined) {
    // In braces, a prime such as that of `u_L'` would be raised twice.
    if (mark === '^' && cursor.take(/\{'\}/y) !== undefined) return createPart("'");
    const script = readBraces(cursor, readContent) ?? readBare(cursor, from);
    if (script) return { ...script, tex: mark + script.tex };
  }
  cursor.at = before;
  return undefined;
}

function readBraces(cursor: TexCursor, readContent: () => Part | undefined): Part | undefined {
  const before = cursor.at;
  if (cursor.take(/\{/y) !== undefined) {
    const content = readLabel(cursor) ?? readContent();
    if (content && cursor.take(/\}/y) !== undefined) {
      return { ...content, tex: `{${content.tex}}` };
    }
  }
  cursor.at = before;
  return undefined;
}

/** Reads capitals (`LM`) or a word that is not a command (`train`), alone in the braces. */
function readLabel(cursor: TexCursor): Part | undefined {
  const label = cursor.take(/[A-Z]{2,}(?=\})/y);
  if (label !== undefined) return createPart(label);
  const word = cursor.match(/[a-z]{3,}(?=\})/y);
  if (word === undefined || symbolAt(word, 0) === word) return undefined;
  cursor.at += word.length;
  return createPart(`\\text{${word}}`);
}

function readBare(cursor: TexCursor, from: number): Part | undefined {
  const number = cursor.take(/-?\d+|\*/y);
  if (number !== undefined) return createPart(number.length > 1 ? `{${number}}` : number);
  const name = symbolAt(cursor.source, cursor.at);
  if (name !== undefined && isGreek(name)) {
    cursor.at += name.length;
    return createPart(`\\${name}`, [name]);
  }
  const letter = cursor.take(/[A-Za-z]/y);
  return letter !== undefined && mayEnd(cursor, from) ? createPart(letter, [letter]) : undefined;
}

/**
 * Number of characters on either side in which a symbol is searched for; most abstracts are
 * shorter.
 */
const NEAR = 5000;

/**
 * Whether a one-letter script can end although a letter follows: before a command (`u_Lrangle`), or
 * before a final letter (`varepsilon_ur`) if the symbol also occurs without it. Otherwise it is a
 * name, such as `snake_case`.
 */
function mayEnd(cursor: TexCursor, from: number): boolean {
  const { source: text, at } = cursor;
  const rest = cursor.match(/[A-Za-z]*/y) ?? '';
  if (rest === '' || symbolAt(text, at) !== undefined) return true;
  const symbol = text.slice(from, at);
  const elsewhere = new RegExp(`(?<![A-Za-z])${escapeRegExp(symbol)}(?![A-Za-z_])`);
  return rest.length === 1 && elsewhere.test(text.slice(Math.max(0, from - NEAR), at + NEAR));
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
