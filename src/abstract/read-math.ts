import type { Rule, Scan, Token } from './token.ts';

/** Delimiters that enclose any content within one paragraph. */
const PAIRS = [
  { open: '$$', close: '$$', display: true },
  { open: '\\[', close: '\\]', display: true },
  { open: '\\(', close: '\\)', display: false },
] as const;

const PARAGRAPH_BREAK = '\n\n';

/**
 * Maximum length of a formula between dollars, and how far an open brace is followed across further
 * dollars.
 */
const MAX_FORMULA = 2000;
const MAX_BRACE = 200;

/** Only an address, which authors put between dollars to set it apart. */
const ADDRESS = /^(?:\\(?:href|url)\s*\{|https?:\/\/)/;

/** Reads `$$…$$`, `\[…\]`, `\(…\)` and `$…$`. */
export const readMath: Rule = (scan, at) => {
  for (const { open, close, display } of PAIRS) {
    if (!scan.source.startsWith(open, at)) continue;
    const start = at + open.length;
    const end = scan.next(close, start);
    if (end === Infinity || end > scan.next(PARAGRAPH_BREAK, start)) continue;
    const tex = scan.source.slice(start, end).trim();
    const source = scan.source.slice(at, end + close.length);
    if (tex) return createFormula(scan, source, tex, display);
  }
  return scan.source.charAt(at) === '$' ? readDollars(scan, at) : undefined;
};

/**
 * Reads `$…$`, which the next dollar closes. Pandoc's rule applies: no space just inside either
 * dollar and no digit right after the second, so that `$5 and $6` is money. Unambiguous TeX may
 * break that rule (`$\times$4`, `$ T $`), and prose is never a formula.
 */
function readDollars(scan: Scan, at: number): Token | undefined {
  const { source } = scan;
  if (source.charAt(at + 1) === '$') return undefined;
  const end = endOfFormula(scan, at);
  if (end - at > MAX_FORMULA || end > scan.next(PARAGRAPH_BREAK, at)) return undefined;
  const content = source.slice(at + 1, end);
  const isPandoc = !/^\s|\s$/.test(content) && !/\d/.test(source.charAt(end + 1));
  if (isProse(content) || !(isPandoc || isSurelyTex(content))) return undefined;
  return createFormula(scan, source.slice(at, end + 1), content.trim(), false);
}

function createFormula(scan: Scan, source: string, tex: string, display: boolean): Token {
  if (ADDRESS.test(tex)) {
    const [token, ...others] = scan.inner(tex);
    if (token?.type === 'link' && others.length === 0) return { ...token, source };
  }
  return { type: 'math', source, tex, display };
}

/** Whether the content has two words in a row outside command arguments. */
function isProse(content: string): boolean {
  const bare = content.replace(/\\[a-zA-Z]+\s*(?:\{[^{}]*\})?/g, '');
  return /(?<!\p{L})\p{L}{3,},? +\p{L}{2,}[ ,.]|^[\d.,][^\\^_=]* \p{L}{3,} /u.test(bare);
}

/**
 * Whether the content cannot belong to a sum of money: a command, a script, one letter or only
 * symbols.
 */
function isSurelyTex(content: string): boolean {
  return (
    /\\[a-zA-Z%]|[\^_]/.test(content) || /^\s*(?:\p{L}|[^\s\p{L}\d,.;:]{1,3})\s*$/u.test(content)
  );
}

/**
 * Finds the next dollar, or the first after it that is not inside braces: `$\text{a $x$}$`.
 */
function endOfFormula(scan: Scan, at: number): number {
  const first = nextDollar(scan, at + 1);
  let depth = 0;
  for (let end = at + 1; end - at < MAX_BRACE && end < scan.source.length; end += 1) {
    const char = scan.source.charAt(end);
    if (char === '\\') end += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    else if (char === '$' && depth <= 0) return end;
  }
  return first;
}

function nextDollar(scan: Scan, from: number): number {
  let end = scan.next('$', from);
  while (end !== Infinity && isEscaped(scan.source, end)) end = scan.next('$', end + 1);
  return end;
}

function isEscaped(source: string, at: number): boolean {
  let start = at;
  while (source.charAt(start - 1) === '\\') start -= 1;
  return (at - start) % 2 === 1;
}
