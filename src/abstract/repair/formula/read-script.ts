import { isGreek, symbolAt } from '../symbols.ts';
import { match, peek, type Cursor } from './cursor.ts';
import { createPart, type Part } from './formula-part.ts';

/**
 * Reads a subscript or superscript; without one, the cursor does not move.
 *
 * @param from start of the symbol that has the script
 * @param readContent reads a formula within braces
 */
export function readScript(
  cursor: Cursor,
  from: number,
  readContent: () => Part | undefined,
): Part | undefined {
  const before = cursor.at;
  const isNumber = /\d/.test(cursor.text.charAt(from));
  const mark = match(cursor, isNumber ? /\^/y : /[_^]/y);
  if (mark !== undefined) {
    // As in `u_L'`: in braces, the prime would be raised twice.
    if (mark === '^' && match(cursor, /\{'\}/y) !== undefined) return createPart("'");
    const script = readBraces(cursor, readContent) ?? readBare(cursor, from);
    if (script) return { ...script, tex: mark + script.tex };
  }
  cursor.at = before;
  return undefined;
}

function readBraces(cursor: Cursor, readContent: () => Part | undefined): Part | undefined {
  const before = cursor.at;
  if (match(cursor, /\{/y) !== undefined) {
    const content = readLabel(cursor) ?? readContent();
    if (content && match(cursor, /\}/y) !== undefined) {
      return { ...content, tex: `{${content.tex}}` };
    }
  }
  cursor.at = before;
  return undefined;
}

/** Reads capitals (`LM`) or a word that is not a command (`train`), alone in the braces. */
function readLabel(cursor: Cursor): Part | undefined {
  const label = match(cursor, /[A-Z]{2,}(?=\})/y);
  if (label !== undefined) return createPart(label);
  const word = peek(cursor, /[a-z]{3,}(?=\})/y);
  if (word === undefined || symbolAt(word, 0) === word) return undefined;
  cursor.at += word.length;
  return createPart(`\\text{${word}}`);
}

function readBare(cursor: Cursor, from: number): Part | undefined {
  const number = match(cursor, /-?\d+|\*/y);
  if (number !== undefined) return createPart(number.length > 1 ? `{${number}}` : number);
  const name = symbolAt(cursor.text, cursor.at);
  if (name !== undefined && isGreek(name)) {
    cursor.at += name.length;
    return createPart(`\\${name}`, [name]);
  }
  const letter = match(cursor, /[A-Za-z]/y);
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
function mayEnd(cursor: Cursor, from: number): boolean {
  const { text, at } = cursor;
  const rest = peek(cursor, /[A-Za-z]*/y) ?? '';
  if (rest === '' || symbolAt(text, at) !== undefined) return true;
  const symbol = text.slice(from, at);
  const elsewhere = new RegExp(`(?<![A-Za-z])${escapeRegExp(symbol)}(?![A-Za-z_])`);
  return rest.length === 1 && elsewhere.test(text.slice(Math.max(0, from - NEAR), at + NEAR));
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
