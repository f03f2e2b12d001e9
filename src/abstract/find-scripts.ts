import { maskFormulas } from './plain.ts';

/** The placeholder of `maskFormulas` for a formula. */
const MASK = /([\u{f0000}-\u{f0fff}])/u;

/**
 * Characters that a sign raises or lowers without parentheses; see `formatScript` in
 * `math-text.ts`.
 */
const ITEM = /[-−+]?(?:\d+(?:\.\d+)*|\p{L}[\p{L}\p{M}\p{N}]*)|[^\p{L}\p{N}\s]/uy;

/**
 * Finds the subscripts and superscripts in a plain text: `G_LM` is shown as G with the subscript
 * LM. A `_` outside a formula does not begin a subscript.
 *
 * @param source a text of a paper
 * @param plain the result of `toPlain`, to which the positions refer
 * @returns start and end of each, in order; the range begins with the sign and includes parentheses
 */
export function findScripts(source: string, plain: string): readonly number[] {
  if (!/[_^]/.test(plain)) return [];
  const { text, unmask } = maskFormulas(source);
  const scripts: number[] = [];
  let joined = '';
  text.split(MASK).forEach((part, i) => {
    const isFormula = i % 2 === 1;
    const shown = isFormula ? unmask(part) : part;
    if (isFormula) for (const offset of listScripts(shown)) scripts.push(joined.length + offset);
    joined += shown;
  });
  // `toPlain` also joins the spaces around an empty formula.
  return joined === plain ? scripts : [];
}

/** Lists starts and ends. A script within a script belongs to the outer one. */
function listScripts(formula: string): number[] {
  const scripts: number[] = [];
  for (let at = 0; at < formula.length; at++) {
    if (formula[at] !== '_' && formula[at] !== '^') continue;
    const end = findEnd(formula, at + 1);
    if (end === undefined) continue;
    scripts.push(at, end);
    at = end - 1;
  }
  return scripts;
}

function findEnd(formula: string, start: number): number | undefined {
  if (formula[start] !== '(') {
    ITEM.lastIndex = start;
    return ITEM.test(formula) ? ITEM.lastIndex : undefined;
  }
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === '(') depth += 1;
    if (formula[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
