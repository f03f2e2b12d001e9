/**
 * A formula with escaped dollar signs and commands; its length is limited to keep matching
 * linear.
 */
const ESCAPED = /\\\$((?:(?!\\\$)[^$\n]){1,400}?)\\\$/g;
/** Commands that Zotero writes for TeX's special characters. */
const MARKS =
  /\\text(?:backslash|asciicircum|asciitilde|bar|less|greater)|\\[_^{}]|\\vphantom\{\\[{}]\}/;
/** A formula without any command: a letter, a call, an equation. */
const LETTER_OR_CALL = /^\p{L}(?:['’]|\w{0,2}\([^()]{1,30}\))?$/u;
const EQUATION = /^[\p{L}\d\s()+\-*/=<>≤≥,.|]+$/u;
const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ backslash: '\\', asciicircum: '^', asciitilde: '~', bar: '|', less: '<', greater: '>' },
};

/** A command with text, such as `{\textbackslash}textit\{Foo\}`. */
const COMMAND =
  /(?:\{\\textbackslash\}|\\textbackslash(?:\{\}|\s+))([a-zA-Z]{2,20})\\\{((?:\\vphantom\{\\[{}]\}|(?!\\[{}]).){0,400}?)\\\}/gs;
/** Commands within commands. */
const MAX_NESTING = 3;

/**
 * Restores what Zotero has escaped in BibTeX: formulas, such as `\$x\_i\$` and
 * `\${\textbackslash}sqrt\{\vphantom{\}}n\vphantom{\{}\}\$`, and commands with text, such as
 * `{\textbackslash}emph\{very\}`. Amounts of money are not changed.
 *
 * Zotero's translator "BibTeX": https://github.com/zotero/translators.
 */
export function unescapeTex(source: string): string {
  // Older versions also set every escaped character in braces.
  let text = unescapeMath(source.replace(/\{(\\[$&%#_])\}/g, '$1'));
  for (let depth = 0; depth < MAX_NESTING && text.includes('\\textbackslash'); depth++) {
    text = text.replace(COMMAND, (_all, name: string, inside: string) => {
      return `\\${name}{${inside.replace(/\\vphantom\{\\[{}]\}/g, '')}}`;
    });
  }
  return text;
}

function unescapeMath(source: string): string {
  if (!source.includes('\\$')) return source;
  // Zotero writes < and > as separate formulas.
  return source.replace(/\{?\$([<>|])\$\}?/g, '$1').replace(ESCAPED, (all, inside: string) => {
    const hasEdges = /^\s|\s$/.test(inside);
    return !hasEdges && (MARKS.test(inside) || isFormula(inside)) ? `$${unescape(inside)}$` : all;
  });
}

function isFormula(text: string): boolean {
  if (LETTER_OR_CALL.test(text)) return true;
  return EQUATION.test(text) && /[=<>≤≥+|]/.test(text) && !/\p{L}{4}/u.test(text);
}

function unescape(inside: string): string {
  return inside
    .replace(/\\vphantom\{\\[{}]\}/g, '')
    .replace(
      /\{\\text(backslash|asciicircum|asciitilde|bar|less|greater)\s*\}|\\text(backslash|asciicircum|asciitilde|bar|less|greater)(?:\{\}|\s+)?/g,
      (_all, grouped?: string, bare?: string) => CHARACTERS[grouped ?? bare ?? ''] ?? '',
    )
    .replace(/\\([\^~])\{\}/g, '$1')
    .replace(/(?<!\\)\\([_^{}])/g, '$1');
}
