/** Markup that the MDX parser rejects. */
export interface BrokenMarkup {
  /** Offset in the text. */
  readonly index: number;
  /** The problem and its fix. */
  readonly message: string;
  /** Name of the tag, if it is one. */
  readonly tag?: string;
  /** Ranges to blank before parsing the text again. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
export const VOID_ELEMENTS = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

const TAG = /<\/?[^<>]*>?/y;
const NAME = /^<\/?\s*([\w$.:-]*)/;
const POSITION = /(?:\(|opened at )(\d+):(\d+)\)/;

/**
 * Explains an error of the MDX parser.
 *
 * @param text the parsed text
 * @param error the parser's message, such as ``3:1: Expected a closing tag for `<div>` (3:1)``
 */
export function explainBrokenMarkup(text: string, error: string): BrokenMarkup {
  const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec(error) ?? [];
  const index = toIndex(text, line, column);
  const [, openLine = line, openColumn = column] = POSITION.exec(error) ?? [];
  const opener = toIndex(text, openLine, openColumn);
  if (error.includes('Expected a closing tag')) return explainUnclosed(text, opener);
  if (error.includes('Expected the closing tag')) {
    return explainMismatch(text, index, opener, { line: openLine, column: openColumn });
  }
  if (error.includes('Unexpected closing tag')) {
    if (error.includes('expected an open tag first')) return explainUnopened(text, index);
    return explainMismatch(text, index, opener, { line: openLine, column: openColumn });
  }
  if (text.charAt(index) === '<') return explainAngle(text, index);
  return explainBrace(text, index, error);
}

function explainUnclosed(text: string, index: number): BrokenMarkup {
  const { source, tag, range } = readTag(text, index);
  if (VOID_ELEMENTS.has(tag.toLowerCase()) || tag === 'Paper') {
    const message = `${source} is never closed; write ${source.replace(/(?<!\s)\s*\/?>?$/, '')} />`;
    return { index, message, tag, ranges: [range] };
  }
  const closer = findCloser(text, index, tag);
  const message =
    closer.length === 0
      ? `${source} is never closed; write </${tag}> where it ends, or \\< for a literal <`
      : `${source} is not closed in the paragraph or list item that it starts in; put ${source} and </${tag}> on lines of their own`;
  return { index, message, tag, ranges: [range, ...closer] };
}

function explainUnopened(text: string, index: number): BrokenMarkup {
  const { source, tag, range } = readTag(text, index);
  const advice = VOID_ELEMENTS.has(tag)
    ? `remove it, because <${tag} /> has no closing tag`
    : `write <${tag}> where it starts, or remove it`;
  return { index, message: `${source} closes nothing; ${advice}`, tag, ranges: [range] };
}

function explainMismatch(
  text: string,
  index: number,
  opener: number,
  position: { readonly line: string; readonly column: string },
): BrokenMarkup {
  const open = readTag(text, opener);
  const close = readTag(text, index);
  const message = close.source.startsWith('</')
    ? `${close.source} comes before ${open.source} of line ${position.line}, column ${position.column} is closed; close the inner tag first, in the paragraph that it starts in`
    : `${open.source} of line ${position.line}, column ${position.column} must be closed outside this paragraph, or start in it; put </${open.tag}> on a line of its own`;
  return { index, message, tag: close.tag, ranges: [open.range, close.range] };
}

/** Explains a `<` that does not begin a valid tag. */
function explainAngle(text: string, index: number): BrokenMarkup {
  const rest = text.slice(index);
  const cut = (length: number) => [[index, index + length] as const];
  if (rest.startsWith('<!--')) {
    const [comment] = /^<!--[\s\S]*?(?:-->|$)/.exec(rest) ?? [''];
    const message = 'MDX has no <!-- comments -->; write {/* … */}';
    return { index, message, ranges: cut(comment.length) };
  }
  const [declaration] = /^<[!?][^>]*>?/.exec(rest) ?? [];
  if (declaration !== undefined) {
    const message = `${shorten(declaration)} is not allowed in MDX; remove it, or write \\< for a literal <`;
    return { index, message, ranges: cut(declaration.length) };
  }
  const [link, address = ''] = /^<((?:https?:|mailto:|[^\s<>@]+@)[^\s<>]*)>/i.exec(rest) ?? [];
  if (link !== undefined) {
    const target = /^[a-z]+:/i.test(address) ? address : `mailto:${address}`;
    const message = `${link} is not a link in MDX; write [${address.replace(/^mailto:/i, '')}](${target})`;
    return { index, message, ranges: cut(link.length) };
  }
  const { source, tag, range } = readTag(text, index);
  if (!/^<\/?[a-z$_]/i.test(source)) {
    const message = '< begins a tag in MDX; write \\< for a literal <';
    return { index, message, ranges: cut(1) };
  }
  const unquoted = /\s([\w:-]+)=([^\s"'{}<>]+)/.exec(source);
  const message = unquoted
    ? `${shorten(source)} has a value without quotes; write ${unquoted[1]}="${unquoted[2]}"`
    : source.endsWith('>')
      ? `${shorten(source)} is not a tag that MDX can read; check its name, its quotes and its braces, or write \\< for a literal <`
      : `<${source.startsWith('</') ? '/' : ''}${tag} has no closing >; add it, or write \\< for a literal <`;
  const closer = source.startsWith('</') ? [] : findCloser(text, index, tag);
  return { index, message, tag, ranges: [range, ...closer] };
}

function explainBrace(text: string, index: number, error: string): BrokenMarkup {
  const brace = text.charAt(index) === '{' ? index : text.lastIndexOf('{', index);
  const start = brace < 0 ? index : brace;
  if (error.includes('Unexpected end of file in expression')) {
    const message = 'the brace { is never closed; write \\{ for a literal {';
    return { index: start, message, ranges: [[start, start + 1]] };
  }
  const end = text.indexOf('}', start);
  const ranges = [[start, end < 0 ? text.length : end + 1] as const];
  if (brace < 0) {
    const reason = error.replace(/^[\d:]+ |(?<!\s)\s*\(mdx[^)]*\)$/g, '');
    return { index, message: `is not MDX: ${reason}`, ranges };
  }
  const source = shorten(text.slice(...(ranges[0] ?? [])));
  const message = `${source} is not a value that MDX can read; write \\{ for a literal {`;
  return { index: start, message, ranges };
}

function readTag(text: string, index: number) {
  TAG.lastIndex = index;
  const [match = '<'] = TAG.exec(text) ?? [];
  const source = match.split(/\n\s*\n/)[0] ?? match;
  const tag = NAME.exec(source)?.[1] ?? '';
  return { source: shorten(source), tag, range: [index, index + source.length] as const };
}

/** Finds the closing tag, which would also be reported once the opening tag is blanked. */
function findCloser(text: string, index: number, tag: string): [number, number][] {
  const closer = `</${tag}>`;
  const start = text.indexOf(closer, index);
  return start < 0 ? [] : [[start, start + closer.length]];
}

/** Shortens source for a message, on one line. */
function shorten(source: string): string {
  const line = source.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function toIndex(text: string, line: string, column: string): number {
  let start = 0;
  for (let count = 1; count < Number(line); count += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(start + Number(column) - 1, Math.max(0, text.length - 1));
}
