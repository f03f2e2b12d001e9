import type { Token } from '../../abstract/token.ts';
import { escapeBibtex } from './bibtex-text.ts';

/**
 * Formats a title for a field: math is preserved, and words whose case a style must not change are
 * in braces.
 */
export function formatBibtexTitle(tokens: readonly Token[]): string {
  let isFirst = true;
  return splitWords(tokens.flatMap(toPieces))
    .map((word) => {
      const formatted = word.map(({ tex }) => tex).join('');
      if (word.every(({ isSpace }) => isSpace)) return ' ';
      const needsBraces = word.some(({ isMath }) => isMath) || wouldChange(word, isFirst);
      isFirst = formatted.endsWith(':');
      return needsBraces ? protect(word, formatted) : formatted;
    })
    .join('');
}

/** Math, white space or other text; `plain` is unescaped. */
interface Piece {
  readonly plain: string;
  readonly tex: string;
  readonly isMath: boolean;
  readonly isSpace: boolean;
}

function toPieces(token: Token): readonly Piece[] {
  if (token.type === 'emphasis') return token.children.flatMap(toPieces);
  if (token.type === 'math' && isBalanced(token.tex)) {
    const tex = `$${token.tex.replace(/\s+/g, ' ')}$`;
    return [{ plain: '', tex, isMath: true, isSpace: false }];
  }
  const text = token.type === 'math' ? token.source : token.text;
  return text
    .split(/(\s+)/)
    .filter(Boolean)
    .map((plain) => ({
      plain,
      tex: escapeBibtex(plain),
      isMath: false,
      isSpace: /^\s/.test(plain),
    }));
}

/** Groups pieces into words and the spaces between them. */
function splitWords(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = [];
  for (const piece of pieces) {
    const last = words.at(-1);
    if (last && last[0]?.isSpace === piece.isSpace) last.push(piece);
    else words.push([piece]);
  }
  return words;
}

/**
 * Whether sentence case would change the word: it converts all letters but the first of the title to
 * lower case, and may capitalise the first letter and the first after a colon.
 */
function wouldChange(word: readonly Piece[], isFirst: boolean): boolean {
  const letters = word
    .map(({ plain }) => plain)
    .join('')
    .replace(/^[^\p{L}]*/u, '');
  return (
    /\p{Lu}/u.test(isFirst ? letters.slice(1) : letters) || (isFirst && /^\p{Ll}/u.test(letters))
  );
}

/** Puts a word in braces, without the punctuation around it. */
function protect(word: readonly Piece[], formatted: string): string {
  if (word.some(({ isMath }) => isMath)) return `{${formatted}}`;
  const [before = ''] = /^[("'“‘[]*/.exec(formatted) ?? [];
  const rest = formatted.slice(before.length);
  const [after = ''] = /(?<![)"'”’\].,:;!?])[)"'”’\].,:;!?]+$/.exec(rest) ?? [];
  return `${before}{${rest.slice(0, rest.length - after.length)}}${after}`;
}

function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const char of tex) {
    if (char === '{') depth += 1;
    else if (char === '}' && (depth -= 1) < 0) return false;
  }
  return depth === 0;
}
