import { ACCENTS } from '../tex-accents.ts';
import { LETTERS, MATH_SYMBOLS, READ_LATER } from './tex-letters.ts';

export interface TexText {
  readonly text: string;
  /** Commands that stay as they are, because nobody can say what they mean. */
  readonly unknown: readonly string[];
}

/** What may open a formula. */
const OPEN = /\$\$|\\[([]|\$/g;
const CLOSERS: Readonly<Record<string, string>> = { $$: '$$', '\\(': '\\)', '\\[': '\\]' };
const DOLLARS = /(?<!\\)\$(?:\\.|[^$\\])*\$/y;

const BASE = String.raw`(?:\{\s*(\\?\p{L})\s*\}|\s*(\\[ij](?![A-Za-z])|\p{L}))`;
const SIGN_ACCENT = new RegExp(String.raw`\\(['"\x60^~=.])${BASE}`, 'gu');
const LETTER_ACCENT = /\\([cvukHdbr])(?:\{\s*(\\?\p{L})\s*\}|\s+(\p{L}))/gu;

/**
 * Text with TeX in it as plain text with math: accents and signs become characters, formulas stay,
 * and so do stress and links, which the site reads. With `isBibtex` braces protect and vanish, `~`
 * is a space, and hyphens and quotes are set as TeX sets them.
 */
export function readTexText(source: string, isBibtex: boolean): TexText {
  if (!/[\\{}~$]|--|``|''/.test(source)) return { text: source, unknown: [] };
  const unknown = new Set<string>();
  let text = '';
  let at = 0;
  for (const { start, end } of findFormulas(source)) {
    text += readOutsideMath(source.slice(at, start), isBibtex, unknown) + source.slice(start, end);
    at = end;
  }
  text += readOutsideMath(source.slice(at), isBibtex, unknown);
  return { text: isBibtex ? dropBraces(text) : text, unknown: [...unknown] };
}

/** Formulas, which are TeX and stay so. Linear: a closer that is missing is looked for once. */
function* findFormulas(
  source: string,
): Generator<{ readonly start: number; readonly end: number }> {
  const missing = new Set<string>();
  OPEN.lastIndex = 0;
  for (let match = OPEN.exec(source); match; match = OPEN.exec(source)) {
    const start = match.index;
    const closer = CLOSERS[match[0]];
    let end = -1;
    if (closer !== undefined && !missing.has(closer)) {
      const found = source.indexOf(closer, start + closer.length);
      if (found === -1) missing.add(closer);
      else end = found + closer.length;
    }
    if (end === -1 && match[0].startsWith('$')) {
      DOLLARS.lastIndex = start;
      if (DOLLARS.test(source)) end = DOLLARS.lastIndex;
    }
    if (end !== -1) yield { start, end };
    OPEN.lastIndex = end === -1 ? start + 1 : end;
  }
}

function readOutsideMath(part: string, isBibtex: boolean, unknown: Set<string>): string {
  const signs = isBibtex ? readBibtexSigns(part) : part;
  if (!signs.includes('\\')) return signs;
  return (
    signs
      // The braces around {\"u} belong to the accent, also where braces are text.
      .replace(/\{(\\(?:["'`^~=.]\{?\\?\p{L}\}?|[cvukHdbr]\{\\?\p{L}\}|[A-Za-z]{1,2}))\}/gu, '$1{}')
      .replace(SIGN_ACCENT, accent)
      .replace(LETTER_ACCENT, accent)
      .replace(/\\([A-Za-z]+)\*?(?:\{\}|[^\S\n]+(?=[^\s]))?/g, (all: string, name: string) =>
        readCommand(all, name, unknown),
      )
      .replace(/\\([%&#_])/g, '$1')
      .replace(/\\\\(?:\[[^\]]*\])?/g, ' ')
      .replace(/\\[,;: ]/g, ' ')
      .replace(/\\[-/]/g, '')
      .replace(/(?<=[\p{L}\p{M}])\{\}/gu, '')
  );
}

function accent(_all: string, mark: string, grouped?: string, bare?: string): string {
  const letter = (grouped ?? bare ?? '').replace(/^\\/, '').replace('ı', 'i');
  return (letter + (ACCENTS[mark] ?? '')).normalize('NFC');
}

function readCommand(all: string, name: string, unknown: Set<string>): string {
  const space = /\s$/.test(all) && !Object.hasOwn(LETTERS, name) ? ' ' : '';
  if (Object.hasOwn(LETTERS, name)) return LETTERS[name] ?? '';
  if (MATH_SYMBOLS.has(name)) return `$\\${name}$${space}`;
  if (!READ_LATER.has(name) && !['em', 'it', 'bf', 'tt'].includes(name)) unknown.add(`\\${name}`);
  return all;
}

function readBibtexSigns(part: string): string {
  return part
    .replace(/\{\}(?=[-'`])|(?<=[-'`])\{\}/g, '\u2060')
    .replace(/---/g, '—')
    .replace(/(?<![-\\])--(?!-)/g, '–')
    .replace(/(?<!\\)``/g, '“')
    .replace(/(?<!\\)''/g, '”')
    .replace(/(?<!\\)~/g, '\u00a0')
    .replaceAll('\u2060', '');
}

/** Without the braces that protect; those of a command's argument and of math stay. */
function dropBraces(text: string): string {
  let result = '';
  const kept: boolean[] = [];
  let isArgument = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '$') {
      const end = text.indexOf('$', at + 1);
      const stop = end === -1 ? at : end;
      result += text.slice(at, stop + 1);
      at = stop;
      isArgument = false;
    } else if (char === '\\') {
      const [command = char] = /^\\(?:[A-Za-z]+\*?|[\s\S])/.exec(text.slice(at, at + 40)) ?? [];
      result += command;
      at += command.length - 1;
      isArgument = /^\\[A-Za-z]/.test(command);
    } else if (char === '{') {
      // {\em …} is a group that the site reads.
      const keeps = isArgument || /^\{\\(?:em|it|bf|tt)\b/.test(text.slice(at, at + 6));
      kept.push(keeps);
      if (keeps) result += char;
      isArgument = false;
    } else if (char === '}') {
      const keeps = kept.pop() ?? false;
      if (keeps) result += char;
      // \href has two arguments.
      isArgument = keeps && text.charAt(at + 1) === '{';
    } else {
      result += char;
      isArgument = false;
    }
  }
  return result;
}
