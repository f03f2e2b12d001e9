import { memoize } from '../memoize.ts';
import { stripControls } from './escape.ts';
import { MathError } from './math-error.ts';
import { formatMathText } from './math-text.ts';
import { parseMath } from './math-tree.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/**
 * Converts a text to one line without markup, for search, descriptions and cards: TeX becomes
 * Unicode, links become their text or address, emphasis loses its markers, and white space
 * collapses.
 */
export function toPlain(source: string): string {
  return stripControls(tokenize(source).map(formatToken).join('')).replace(/\s+/g, ' ').trim();
}

function formatToken(token: Token): string {
  switch (token.type) {
    case 'emphasis':
      return token.children.map(formatToken).join('');
    case 'math':
      return (token.display ? formatDisplayed : formatInline)(token.tex);
    default:
      return token.text;
  }
}

/** Cached, because the same formulas recur in a collection, which is read several times. */
const formatInline = memoize((tex) => formatFormula(tex, false));
const formatDisplayed = memoize((tex) => formatFormula(tex, true));

function formatFormula(tex: string, display: boolean): string {
  try {
    return formatMathText(parseMath(tex, display));
  } catch (error) {
    if (error instanceof MathError || error instanceof RangeError) return tex;
    throw error;
  }
}
