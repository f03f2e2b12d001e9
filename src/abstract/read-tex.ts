import { ACCENTS } from './tex-accents.ts';
import { isAddress } from './read-link.ts';
import { getOwn } from './get-own.ts';
import { matchAt } from './match-at.ts';
import type { Rule, Scan, Token } from './token.ts';

/** Maximum distance of a group's closing brace; the limit keeps hostile input linear. */
const MAX_GROUP = 600;

/** Markup for TeX groups outside math; other commands are kept as written. */
const GROUPS: Readonly<Record<string, 'em' | 'b' | 'code' | 'none'>> = {
  emph: 'em',
  textit: 'em',
  textsl: 'em',
  textbf: 'b',
  texttt: 'code',
  textsc: 'none',
  textsf: 'none',
  textrm: 'none',
  text: 'none',
  mbox: 'none',
  underline: 'none',
  em: 'em',
  it: 'em',
  bf: 'b',
  tt: 'code',
};

const ESCAPE = /\\([%&_#${}])/y;
const ACCENT = /\\(?:(['`^"~=.])(?:\{(\\?[A-Za-z])\}|(\\?[A-Za-z]))|([bcdHkruv])\{([A-Za-z])\})/y;
const COMMAND = /\\([a-z]+)\{/y;
const GROUP = /\{\\(em|it|bf|tt)(?: +|(?=\\))/y;

/**
 * Reads TeX that authors leave in running text: `\%`, `\'e`, `\emph{…}`, `\url{…}`, `\href{…}{…}`.
 */
export const readTexText: Rule = (scan, at) =>
  readEscape(scan, at) ?? readAccent(scan, at) ?? readCommand(scan, at);

/** Reads the old form, `{\em …}`. */
export const readTexGroup: Rule = (scan, at) => {
  const match = matchAt(GROUP, scan.source, at);
  const end = match ? groupEnd(scan.source, at) : -1;
  if (!match || end === -1) return undefined;
  const content = scan.source.slice(at + match[0].length, end);
  return createGroup(scan, match[1] ?? '', content, scan.source.slice(at, end + 1));
};

/** Reads TeX's non-breaking space if it cannot mean "about": `Fig.~2`, `networks~(GAN)`. */
export const readTie: Rule = ({ source }, at) =>
  /[\p{L}.)\]]/u.test(source.charAt(at - 1)) && /[A-Z\d([$\\]/.test(source.charAt(at + 1))
    ? { type: 'text', source: '~', text: '\u00a0' }
    : undefined;

function readEscape({ source }: Scan, at: number): Token | undefined {
  const match = matchAt(ESCAPE, source, at);
  return match ? { type: 'text', source: match[0], text: match[1] ?? '' } : undefined;
}

function readAccent({ source }: Scan, at: number): Token | undefined {
  const match = matchAt(ACCENT, source, at);
  if (!match) return undefined;
  const [all, mark, grouped, bare, letterMark, marked] = match;
  const letter = (grouped ?? bare ?? marked ?? '').replace('\\', '');
  const accent = ACCENTS[mark ?? letterMark ?? ''] ?? '';
  return { type: 'text', source: all, text: (letter + accent).normalize('NFC') };
}

function readCommand(scan: Scan, at: number): Token | undefined {
  const match = matchAt(COMMAND, scan.source, at);
  if (!match) return undefined;
  const [head, command = ''] = match;
  const end = groupEnd(scan.source, at + head.length - 1);
  if (end === -1) return undefined;
  const content = scan.source.slice(at + head.length, end);
  const source = scan.source.slice(at, end + 1);
  if (command === 'url') return createLink(source, content, content);
  if (command === 'href') return readHref(scan, at, content, end + 1);
  return createGroup(scan, command, content, source);
}

function readHref(scan: Scan, at: number, href: string, open: number): Token | undefined {
  const end = scan.source.charAt(open) === '{' ? groupEnd(scan.source, open) : -1;
  if (end === -1) return undefined;
  const words = scan.inner(scan.source.slice(open + 1, end));
  return createLink(scan.source.slice(at, end + 1), href, words.map(textOf).join(''));
}

function createLink(source: string, address: string, text: string): Token | undefined {
  const href = unescape(address);
  if (!isAddress(href)) return undefined;
  return { type: 'link', source, href, text: unescape(text).trim() || href };
}

function createGroup(
  scan: Scan,
  command: string,
  content: string,
  source: string,
): Token | undefined {
  const kind = getOwn(GROUPS, command);
  if (kind === undefined) return undefined;
  if (kind === 'code') return { type: 'code', source, text: unescape(content) };
  // Nested emphasis is not supported, which limits recursion.
  if (scan.nested) return { type: 'text', source, text: unescape(content) };
  return { type: 'emphasis', source, tag: kind, children: scan.inner(content) };
}

function textOf(token: Token): string {
  if (token.type === 'math') return token.source;
  return token.type === 'emphasis' ? token.children.map(textOf).join('') : token.text;
}

function unescape(text: string): string {
  return text.replace(/\\([%&_#${}~])/g, '$1');
}

/** Finds the brace that closes the one at `open`. @returns its index, or -1 */
function groupEnd(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(source.length, open + MAX_GROUP); at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '{') depth += 1;
    else if (char === '}' && (depth -= 1) === 0) return at;
  }
  return -1;
}
