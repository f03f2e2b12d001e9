import type { Rule } from './token.ts';

const MAX_LENGTH = 300;

/**
 * Characters that may precede an opening marker: none, white space, an opening bracket or quote.
 */
const BEFORE = /^$|[\s([{"'“‘—–/]/;
/** Characters that may follow a closing marker: any but a letter, a digit or another marker. */
const AFTER = /^$|[^\p{L}\p{N}*_]/u;

/** Allowed content. Underscores also occur in names (`_build_x_`), so they enclose only words. */
const INSIDE: Readonly<Record<string, RegExp>> = {
  '*': /^[\p{L}\p{N}"'“‘([](?:[^*$`\\\n]*[^\s*$`\\])?$/u,
  _: /^\p{L}(?:[\p{L}\p{M}\p{N} ,.'’:;-]*[\p{L}\p{M}\p{N}.?!])?$/u,
};

/**
 * Reads `*two-stage*` and `_words_`. The first marker after the opening one decides, so footnote
 * asterisks, `A*`, `2 * 3 * 4`, `**` and `snake_case_names` are unchanged.
 */
export const readEmphasis: Rule = (scan, at) => {
  const { source } = scan;
  const mark = source.charAt(at);
  if (scan.nested || !BEFORE.test(source.charAt(at - 1))) return undefined;
  const end = scan.next(mark, at + 1);
  if (end === at + 1 || end - at > MAX_LENGTH || !AFTER.test(source.charAt(end + 1))) {
    return undefined;
  }
  const content = source.slice(at + 1, end);
  if (!INSIDE[mark]?.test(content)) return undefined;
  return {
    type: 'emphasis',
    source: source.slice(at, end + 1),
    tag: 'em',
    children: scan.inner(content),
  };
};
