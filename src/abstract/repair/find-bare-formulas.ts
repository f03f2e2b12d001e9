import { readFormula, type Formula } from './formula/read-formula.ts';

/**
 * Finds all bare formulas of a text, from left to right, each as long as possible. A bracket around
 * a single formula belongs to the sentence: in `(D_{KL})` only the content is math.
 */
export function findBareFormulas(text: string): Formula[] {
  const formulas: Formula[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!/[A-Za-z\d(]/.test(text.charAt(at)) || /[\p{L}\p{N}_^\\.@]/u.test(text.charAt(at - 1))) {
      continue;
    }
    const formula = readFormula(text, at);
    if (!formula || isBracketed(formula.tex)) continue;
    formulas.push(formula);
    at = formula.end - 1;
  }
  return formulas;
}

function isBracketed(tex: string): boolean {
  if (!tex.startsWith('(')) return false;
  let depth = 0;
  for (let index = 0; index < tex.length; index++) {
    if (tex.charAt(index) === '(') depth++;
    if (tex.charAt(index) === ')' && --depth === 0) return index === tex.length - 1;
  }
  return false;
}
