import { memoize } from '../memoize.ts';
import { collapseSpaces } from './collapse-spaces.ts';
import { stripControls } from './escape.ts';
import { formatMathText } from './math-text.ts';
import { parseMath } from './math-tree.ts';
import { MathError } from './parse-tex.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/**
 * Converts a text to one line without markup, for search, descriptions and cards: TeX becomes
 * Unicode, links become their text or address, emphasis loses its markers, and white space
 * collapses.
 */
export function toPlain(source: string): string {
  return normalize(tokenize(source).map(formatToken).join(''));
}

function normalize(text: string): string {
  return collapseSpaces(stripControls(text)).trim();
}

/** A plain text with a private-use character as placeholder for each formula. */
export interface MaskedText {
  readonly text: string;
  /** Restores the formulas, formatted as by `toPlain`. */
  readonly unmask: (part: string) => string;
}

/** Like `toPlain`, with formulas masked so that sentence rules cannot split them. */
export function maskFormulas(source: string): MaskedText {
  const formulas: string[] = [];
  const mask = (token: Token): string => {
    if (token.type === 'emphasis') return token.children.map(mask).join('');
    if (token.type !== 'math' || formulas.length === MAX_MASKS) return formatToken(token);
    return String.fromCodePoint(MASK + formulas.push(formatToken(token)) - 1);
  };
  // Such characters in the source would be mistaken for formulas.
  const text = tokenize(source.replace(MASKS, '')).map(mask).join('');
  return {
    text: normalize(text),
    unmask: (part) =>
      normalize(part.replace(MASKS, (mask) => formulas[(mask.codePointAt(0) ?? 0) - MASK] ?? '')),
  };
}

const MASK = 0xf0000;
const MAX_MASKS = 0x1000;
const MASKS = /[\u{f0000}-\u{f0fff}]/gu;

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
  const nodes = parseMath(tex, display);
  return nodes instanceof MathError ? tex : formatMathText(nodes);
}
