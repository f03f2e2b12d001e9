import { TexCursor } from '../../tex-cursor.ts';
import type { Evidence } from './formula-part.ts';
import { readSum } from './read-sum.ts';

/** A formula that has lost its dollar signs and backslashes, and its reconstruction. */
export interface Formula {
  readonly start: number;
  readonly end: number;
  /** With backslashes, without dollar signs. */
  readonly tex: string;
  readonly evidence: Evidence;
  /** The letters and names of Greek letters that it uses as variables. */
  readonly variables: ReadonlySet<string>;
}

/**
 * Reads the bare formula that begins at `start`.
 *
 *     sum     = [sign] product { operator product }          spaces on both sides or on none
 *     product = factor { factor }                            a space only after `nabla`, `log` …
 *     factor  = (number | letter | command | "(" sum ")") { ("_" | "^") script }
 *     script  = "{" sum or capitals or a word "}" | letter | Greek letter | digits
 *
 * @returns undefined if there is no formula, or if it could be English: a formula needs a script, a
 *   command that is not an English word, `O(…)`, or a Greek letter applied to a variable
 */
export function readFormula(text: string, start: number): Formula | undefined {
  const cursor = new TexCursor(text, start);
  const sum = readSum(cursor, false);
  if (!sum?.evidence) return undefined;
  if (cursor.take(/[\p{L}\p{N}_^]/uy) !== undefined) return undefined;
  if (count(sum.tex, '\\langle') !== count(sum.tex, '\\rangle')) return undefined;
  if (isUnitOfMeasure(text, start)) return undefined;
  const { tex, evidence, variables } = sum;
  return { start, end: cursor.at, tex, evidence, variables: new Set(variables) };
}

/** Maximum length of a unit, in characters. */
const MEASURE = 20;

/**
 * Whether the text is a unit, such as `5 m^2`, `kg/m^2` and `m s^-1`: the letter is upright, and
 * not a variable.
 */
function isUnitOfMeasure(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - MEASURE), start);
  const after = text.slice(start, start + MEASURE);
  return (
    (/^[mgs]\^/.test(after) && /(?:\d ?|[A-Za-z]\/|\bper |\bsquare )$/.test(before)) ||
    (/^[mgs]\^\{?-/.test(after) && /(?<![A-Za-z])[A-Za-z]{1,3} $/.test(before))
  );
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
