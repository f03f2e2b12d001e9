import type { TexCursor } from '../../tex-cursor.ts';
import { isGreek } from '../symbols.ts';
import { createFactor, createPart, join, type Factor, type Part } from './formula-part.ts';
import { readScript } from './read-script.ts';
import { readSymbol } from './read-symbol.ts';

/** Maximum nesting of groups and scripts; abstracts contain no deeper formulas. */
const MAX_DEPTH = 8;

/** Maximum number of adjacent single letters in a product; longer runs are words. */
const LETTERS_IN_A_ROW = { inside: 3, outside: 1 };

/**
 * Reads terms and the operators between them; the cursor moves past the last readable term.
 *
 * @param inside whether the sum is within brackets, where spaces and commas belong to it
 */
export function readSum(cursor: TexCursor, inside: boolean): Part | undefined {
  if (cursor.depth === MAX_DEPTH) return undefined;
  cursor.depth += 1;
  const sum = readTerms(cursor, inside);
  cursor.depth -= 1;
  return sum;
}

function readTerms(cursor: TexCursor, inside: boolean): Part | undefined {
  const sign = inside ? cursor.take(/[-+]/y) : undefined;
  let result = readProduct(cursor, inside);
  if (result && sign) result = join(createPart(sign), result);
  while (result) {
    const before = cursor.at;
    const operator = cursor.take(inside ? /( ?)(?:\|\||[-=+<>/|*])\1|, ?/y : /( ?)[-=+<>/]\1/y);
    const next = operator === undefined ? undefined : readProduct(cursor, inside);
    if (operator === undefined || !next) {
      cursor.at = before;
      break;
    }
    result = join(join(result, createPart(spaceBars(operator))), next);
  }
  return result;
}

function readProduct(cursor: TexCursor, inside: boolean): Part | undefined {
  const factors: Factor[] = [];
  for (;;) {
    const before = cursor.at;
    const last = factors.at(-1);
    const space = readSpace(cursor, inside, last);
    const factor = readFactor(cursor, inside, last);
    if (!factor) {
      cursor.at = before;
      break;
    }
    // `T5` and `1e5` are names and numbers, or have lost more than a backslash.
    if (last && !space && /^\d/.test(factor.tex)) return undefined;
    factors.push({ ...factor, tex: space + factor.tex });
    const limit = inside ? LETTERS_IN_A_ROW.inside : LETTERS_IN_A_ROW.outside;
    if (factors.length > limit && factors.slice(-limit - 1).every(({ isPlain }) => isPlain)) {
      return undefined;
    }
  }
  const [first, ...rest] = factors;
  const isWord = !inside && rest.length === 0 && /^[aAI]$/.test(first?.tex ?? '');
  return first && !isWord ? rest.reduce<Part>(join, first) : undefined;
}

/** Reads a space that does not end the product: within brackets, or after `nabla`. */
function readSpace(cursor: TexCursor, inside: boolean, last: Factor | undefined): string {
  if (!last || !(inside || last.reaches)) return '';
  return cursor.take(inside ? / (?=[\p{L}\d(])/uy : / (?=[\p{L}(])/uy) ?? '';
}

function readFactor(
  cursor: TexCursor,
  inside: boolean,
  last: Factor | undefined,
): Factor | undefined {
  const from = cursor.at;
  const base = readNumber(cursor) ?? readGroup(cursor, last) ?? readSymbol(cursor, inside, last);
  let factor = base;
  while (base && factor) {
    const script = readScript(cursor, from, () => readSum(cursor, true));
    if (!script) break;
    // `km^2` is a unit and `x_train` a name: outside brackets, only a single symbol has scripts.
    if (!inside && base.isPlain && last?.isPlain) return undefined;
    factor = createFactor('', { ...join(factor, script), evidence: 'script' });
  }
  return factor;
}

function readNumber(cursor: TexCursor): Factor | undefined {
  const number = cursor.take(/\d+(?:\.\d+)?/y);
  return number === undefined ? undefined : createFactor(number);
}

function readGroup(cursor: TexCursor, last: Factor | undefined): Factor | undefined {
  const before = cursor.at;
  const head = last?.tex.trim() ?? '';
  if (cursor.take(/\(/y) !== undefined) {
    const words = /^[A-Z]/.test(head) ? readWords(cursor) : undefined;
    const content = words ?? readSum(cursor, true);
    if (content && cursor.take(/\)/y) !== undefined) {
      const isApplied = isGreek(head.slice(1)) && /^[a-rt-z]$/i.test(content.tex);
      const evidence = head === 'O' ? 'order' : isApplied ? 'argument' : undefined;
      return createFactor(`(${content.tex})`, {
        evidence: content.evidence ?? evidence,
        variables: content.variables,
      });
    }
  }
  cursor.at = before;
  return undefined;
}

/** Reads capitalised words as arguments: `D_{KL}(True||Model)`. */
function readWords(cursor: TexCursor): Part | undefined {
  const words = cursor.take(/[A-Z][a-z]{2,}(?:(?:\|\|?|, ?)[A-Z][a-z]{2,})*(?=\))/y);
  if (words === undefined) return undefined;
  return createPart(spaceBars(words.replace(/[A-Za-z]+/g, (word) => `\\text{${word}}`)));
}

/** Adds the space around bars that TeX omits. */
function spaceBars(text: string): string {
  return text.replace(/ ?\|\| ?/g, '\\,\\|\\,').replace(/(?<!\\) ?\| ?/g, '\\,|\\,');
}
