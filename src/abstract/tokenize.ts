import { readBackticks, readQuoteEnd } from './read-backticks.ts';
import { readEmphasis } from './read-emphasis.ts';
import { readLink } from './read-link.ts';
import { readMath } from './read-math.ts';
import { readTexGroup, readTexText, readTie } from './read-tex.ts';
import type { Rule, Scan, Token } from './token.ts';

/** Rules for markup in abstracts, by its first character. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  $: [readMath], //         $x$  $$x$$
  '\\': [readMath, readTexText], // \(x\)  \[x\]  \%  \emph{x}  \href{…}{x}  \'e
  '{': [readTexGroup], //   {\em x}
  h: [readLink], //         https://…
  H: [readLink],
  '*': [readEmphasis], //   *x*
  _: [readEmphasis], //     _x_
  '`': [readBackticks], //  `x`  ``x''  `x'
  "'": [readQuoteEnd],
  '"': [readQuoteEnd],
  '~': [readTie], //        Fig.~2
};

/** Characters at which a rule may apply; everything else is skipped. */
const CANDIDATE = /[$\\*_`'"~]|\{\\|https?:\/\//gi;

/**
 * Splits a text (an abstract, a title) into tokens; their concatenated sources equal the text.
 * Anything that no rule reads is text, so there are no errors. Linear in the length of the text.
 */
export function tokenize(source: string): Token[] {
  return scanTokens(source, false);
}

function scanTokens(source: string, nested: boolean): Token[] {
  const scan: Scan = {
    source,
    next: createLookup(source),
    inner: (part) => scanTokens(part, true),
    nested,
  };
  const tokens: Token[] = [];
  let pending = { start: 0, text: '' };
  const addText = (from: number, to: number, text = source.slice(from, to)) => {
    if (from === to) return;
    if (pending.text === '') pending.start = from;
    pending.text += text;
  };
  const flush = (end: number) => {
    if (pending.text !== '') {
      tokens.push({ type: 'text', source: source.slice(pending.start, end), text: pending.text });
    }
    pending = { start: end, text: '' };
  };

  let done = 0; // Everything before it is in a token or in `pending`.
  let at = nextCandidate(source, 0);
  while (at < source.length) {
    const token = readAt(scan, at);
    let after = at + 1;
    if (token) {
      after = at + token.source.length;
      addText(done, at);
      if (token.type === 'text') addText(at, after, token.text);
      else {
        flush(at);
        tokens.push(token);
        pending.start = after;
      }
      done = after;
    } else if (source.startsWith('\\\\', at)) {
      after = at + 2; // A TeX line break: the second backslash is not an escape.
    }
    at = nextCandidate(source, after);
  }
  addText(done, source.length);
  flush(source.length);
  return tokens;
}

function readAt(scan: Scan, at: number): Token | undefined {
  for (const read of RULES[scan.source.charAt(at)] ?? []) {
    const token = read(scan, at);
    if (token) return token;
  }
  return undefined;
}

function nextCandidate(source: string, from: number): number {
  CANDIDATE.lastIndex = from;
  return CANDIDATE.exec(source)?.index ?? source.length;
}

/**
 * Creates a search that caches the last position of each needle. Otherwise, text with many opening
 * delimiters but no closing one would be searched repeatedly.
 */
function createLookup(source: string): Scan['next'] {
  const found = new Map<string, { from: number; index: number }>();
  return (needle, from) => {
    const last = found.get(needle);
    if (last && last.from <= from && from <= last.index) return last.index;
    const at = source.indexOf(needle, from);
    const index = at === -1 ? Infinity : at;
    found.set(needle, { from, index });
    return index;
  };
}
