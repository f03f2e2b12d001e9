import { findProtectedWords } from '../../abstract/title-capitals.ts';
import type { Token } from '../../abstract/token.ts';
import { escapeBibtex } from './bibtex-text.ts';

/**
 * Formats a title for a field: math is preserved, and words are in braces if styles must not change
 * their capitals.
 *
 * @param keep words that are in braces in any case
 */
export function formatBibtexTitle(tokens: readonly Token[], keep?: readonly string[]): string {
  const words = splitWords(tokens.flatMap(toPieces));
  const isWord = (word: readonly Piece[]): boolean => !word.every(({ isSpace }) => isSpace);
  const isProtected = findProtectedWords(
    words.filter(isWord).map((word) => word.map(({ plain }) => plain).join('')),
    keep,
  );
  let at = 0;
  return words
    .map((word) => {
      if (!isWord(word)) return ' ';
      const formatted = word.map(({ tex }) => tex).join('');
      const needsBraces = isProtected[at++] === true || word.some(({ isMath }) => isMath);
      return needsBraces ? protect(word, formatted) : formatted;
    })
    .join('');
}

/** Formats text for a field: math and emphasis are preserved. */
export function formatBibtexMath(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      token.type === 'emphasis'
        ? `\\emph{${formatBibtexMath(token.children)}}`
        : (formatMath(token) ?? escapeBibtex(getSource(token))),
    )
    .join('');
}

/**
 * TeX between dollar signs; undefined for text, and for math with braces that would break the
 * field.
 */
function formatMath(token: Token): string | undefined {
  if (token.type !== 'math' || !isBalanced(token.tex)) return undefined;
  return `$${token.tex.replace(/\s+/g, ' ')}$`;
}

function getSource(token: Exclude<Token, { readonly type: 'emphasis' }>): string {
  return token.type === 'math' ? token.source : token.text;
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
  const tex = formatMath(token);
  if (tex !== undefined) return [{ plain: '', tex, isMath: true, isSpace: false }];
  return getSource(token)
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
