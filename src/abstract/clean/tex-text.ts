import { ACCENTS } from '../tex-accents.ts';
import { unescapeTex } from './escaped-math.ts';
import { findFormulas } from './find-formulas.ts';
import { JOURNALS } from './journals.ts';
import {
  addAccent,
  ARGUMENTS,
  formatDashes,
  formatEmphasis,
  formatMath,
  MATH_ACCENTS,
} from './tex-commands.ts';
import { TexCursor } from '../tex-cursor.ts';
import {
  EMPHASIS,
  IGNORED,
  IGNORED_WITH_ARGUMENT,
  LETTERS,
  MATH_SYMBOLS,
  SUPPORTED_COMMANDS,
  SWITCHES,
  TRANSPARENT,
} from './tex-letters.ts';
import { getOwn } from '../get-own.ts';

export interface TexText {
  readonly text: string;
  /** Unknown commands, which are kept. */
  readonly unknown: readonly string[];
}

const MAX_DEPTH = 40;
/** Accent commands that are symbols; the others are letters and need a brace or a space. */
const SIGN_ACCENT = /^['"`^~=.]$/;
/** A formula that is only an accented letter: `$\tilde{a}$`. */
const ACCENTED_LETTER =
  /^\$\\(tilde|hat|acute|grave|ddot|check|breve|bar|dot|mathring)\s*\{?\\?(\p{L})\}?\$$/u;
/**
 * Converts TeX to plain text with math: accents and symbols become characters, commands without
 * text are removed; formulas, emphasis and links are kept.
 *
 * @param isBibtex whether braces protect capitalisation and are removed, `~` is a space, and
 *   hyphens and quotes are typeset as in TeX
 */
export function readTexText(source: string, isBibtex: boolean): TexText {
  if (!/[\\{}~$`]|--|''/.test(source)) return { text: source, unknown: [] };
  const scanner = new TexScanner(isBibtex ? unescapeTex(source) : source, isBibtex);
  return { text: scanner.readUntil(''), unknown: [...scanner.unknown] };
}

class TexScanner {
  readonly unknown = new Set<string>();
  readonly #cursor: TexCursor;
  readonly #isBibtex: boolean;
  /** Ends of formulas by their starts. */
  readonly #formulas: ReadonlyMap<number, number>;
  /** Offsets of the ends of single quotations. */
  readonly #quoteEnds = new Set<number>();

  constructor(source: string, isBibtex: boolean) {
    this.#cursor = new TexCursor(source);
    this.#isBibtex = isBibtex;
    this.#formulas = new Map(findFormulas(source).map(({ start, end }) => [start, end]));
  }

  /** Reads to the closing brace, which is consumed. */
  readUntil(close: '}' | ''): string {
    let text = '';
    while (!this.#cursor.isAtEnd) {
      const plain = this.#cursor.take(/[^\\{}$~`'-]+/y);
      if (plain !== undefined) {
        text += plain;
        continue;
      }
      const end = this.#formulas.get(this.#cursor.at);
      if (end !== undefined) text += this.#readFormula(end, text);
      else if (this.#cursor.char === close) {
        this.#cursor.at += 1;
        return text;
      } else text += this.#readSign();
    }
    return text;
  }

  #readSign(): string {
    const { char } = this.#cursor;
    if (char === '\\') return this.#readCommand();
    if (char === '{') return this.#readGroup();
    this.#cursor.at += 1;
    if (!this.#isBibtex) return char;
    if (char === '}') return '';
    if (char === '~') return '\u00A0';
    if (char === '-') return formatDashes(1 + (this.#cursor.take(/-+/y)?.length ?? 0));
    return char === '$' ? char : this.#readQuote(char);
  }

  #readQuote(char: string): string {
    const at = this.#cursor.at - 1;
    if (this.#cursor.char === char) {
      this.#cursor.at += 1;
      return char === '`' ? '“' : '”';
    }
    if (this.#quoteEnds.delete(at)) return '’';
    const quotation = /(?=\S)(?:[^`'{}$\\]|(?<=\p{L})'(?=\p{L})){1,200}(?<=\S)'(?!['\p{L}])/uy;
    quotation.lastIndex = this.#cursor.at;
    if (char !== '`' || !quotation.test(this.#cursor.source)) return char;
    this.#quoteEnds.add(quotation.lastIndex - 1);
    return '‘';
  }

  /** Copies a formula. Within a word, an accented letter is not a formula: `Jo$\tilde{a}$o`. */
  #readFormula(end: number, before: string): string {
    const formula = this.#cursor.source.slice(this.#cursor.at, end);
    this.#cursor.at = end;
    const [, accent = '', letter = ''] = ACCENTED_LETTER.exec(formula) ?? [];
    // This returns early, because slicing a concatenated string copies all of it.
    if (letter === '') return formula;
    const isInWord =
      /\p{L}\p{M}?$/u.test(before.slice(-3)) ||
      /^\p{L}/u.test(this.#cursor.source.slice(end, end + 2));
    return isInWord ? addAccent(letter, MATH_ACCENTS[accent] ?? '') : formula;
  }

  /** A group without a command. In BibTeX its braces only protect; elsewhere they are text. */
  #readGroup(): string {
    const isAccent = /^\{\s*\\(?:['"`^~=.]|[a-zA-Z]+\s*(?:\}|\{\}|\{\\?\p{L}\}))/u.test(
      this.#cursor.peek(40),
    );
    const isEmphasis = /^\{\\(?:em|it|bf|tt)\b/.test(this.#cursor.peek(6));
    if (!this.#isBibtex && !isAccent && !isEmphasis) {
      this.#cursor.at += 1;
      return '{';
    }
    const command = isEmphasis
      ? this.#cursor.source.slice(this.#cursor.at + 1, this.#cursor.at + 4)
      : '';
    this.#cursor.at += 1 + command.length;
    const content = this.#nested('{');
    return isEmphasis ? `{${command}${content}}` : content;
  }

  /** Reads the content of a group after its opening brace was consumed. */
  #nested(fallback: string): string {
    if (this.#cursor.depth >= MAX_DEPTH) return fallback;
    this.#cursor.depth += 1;
    const content = this.readUntil('}');
    this.#cursor.depth -= 1;
    return content;
  }

  #readCommand(): string {
    this.#cursor.at += 1;
    const name = this.#cursor.take(/[A-Za-z]+/y);
    if (name !== undefined) return this.#readNamed(name);
    const char = String.fromCodePoint(this.#cursor.source.codePointAt(this.#cursor.at) ?? 0x5c);
    if (this.#cursor.isAtEnd) return '\\';
    this.#cursor.at += char.length;
    if (SIGN_ACCENT.test(char)) return this.#readAccent(char);
    if (/[%&#_]/.test(char)) return char;
    if (char === '\\') {
      this.#cursor.take(/\*?(?:\[[^\]]{0,20}\])?/y);
      return ' ';
    }
    if (/[,;:>\s]/.test(char)) return ' ';
    return /[-/!@]/.test(char) ? '' : `\\${char}`;
  }

  #readNamed(name: string): string {
    if (name in ACCENTS && name.length === 1) return this.#readAccent(name);
    if (/^textcomma(?:below|accent)$/.test(name)) return this.#readAccent(name);
    if (name === 't' && this.#cursor.char === '{') return this.#readAccent(name);
    const star = this.#cursor.take(/\*(?=[{\s])/y) ?? '';
    const letter = getOwn(LETTERS, name);
    if (letter !== undefined) {
      this.#cursor.skipAfterName();
      return letter;
    }
    if (MATH_SYMBOLS.has(name)) return this.#readSymbol(name);
    const journal = getOwn(JOURNALS, name);
    if (journal !== undefined) {
      this.#cursor.skipAfterName();
      return journal;
    }
    if (IGNORED.has(name) || SWITCHES.has(name)) {
      this.#cursor.skipAfterName();
      return '';
    }
    if (IGNORED_WITH_ARGUMENT.has(name)) {
      const argument = this.#cursor.takeGroup();
      return name.endsWith('space') && /[1-9]/.test(argument) ? ' ' : '';
    }
    const convert = getOwn(ARGUMENTS, name) ?? (TRANSPARENT.has(name) ? String : undefined);
    if (convert && /^\s*\{/.test(this.#cursor.peek(20))) {
      return convert(this.#readArgument());
    }
    if (name === 'ensuremath') return formatMath(this.#cursor.takeGroup());
    if (name === 'texorpdfstring') {
      this.#readArgument();
      return this.#readArgument();
    }
    if (name === 'url' || name === 'nolinkurl' || name === 'path')
      return this.#cursor.takeAddress();
    return this.#readOther(`\\${name}${star}`, name);
  }

  /** Keeps emphasis, links and unknown commands, with their arguments. */
  #readOther(command: string, name: string): string {
    if (!SUPPORTED_COMMANDS.has(name)) this.unknown.add(`\\${name}`);
    let text = command;
    if (name === 'href') text += this.#cursor.take(/\s*\{[^{}]*\}/y)?.trim() ?? '';
    while (this.#cursor.char === '{' && this.#cursor.depth < MAX_DEPTH) {
      this.#cursor.at += 1;
      const content = this.#nested('');
      const emphasis = EMPHASIS.has(name) && /^[^*\n$\\]+$/.test(content.trim()) && this.#isBibtex;
      text = emphasis && text === command ? formatEmphasis(content) : `${text}{${content}}`;
    }
    return text;
  }

  #readSymbol(name: string): string {
    const space = this.#cursor.take(/\{\}|[^\S\n]+(?=\S)/y) ?? '';
    return `$\\${name}$${space.trim() === '' && space ? ' ' : ''}`;
  }

  /** The text of the next group; empty if there is none. */
  #readArgument(): string {
    return this.#cursor.take(/[^\S\n]*\{/y) === undefined ? '' : this.#nested('');
  }

  /** Reads the letter of an accent. Never moves back, so that nested accents take linear time. */
  #readAccent(mark: string): string {
    const isSign = SIGN_ACCENT.test(mark);
    if (this.#cursor.take(/[^\S\n]*(?=\{)/y) !== undefined) {
      const base = this.#readArgument();
      if (/^\p{L}/u.test(base)) return addAccent(base, mark);
      return base === '' && isSign ? mark : this.#leaveAccent(mark, `{${base}}`);
    }
    const space = isSign
      ? (this.#cursor.take(/[^\S\n]+(?=[\p{L}\\])/uy) ?? '')
      : (this.#cursor.take(/[^\S\n]+/y) ?? '');
    const hasBase = isSign || space !== '' || this.#cursor.char === '\\';
    const base = hasBase ? this.#readBase() : '';
    return /^\p{L}/u.test(base) ? addAccent(base, mark) : this.#leaveAccent(mark, space + base);
  }

  #leaveAccent(mark: string, rest: string): string {
    if (!SIGN_ACCENT.test(mark)) this.unknown.add(`\\${mark}`);
    return `\\${mark}${rest}`;
  }

  #readBase(): string {
    if (this.#cursor.char === '\\') return this.#readCommand();
    return this.#cursor.take(/\p{L}/uy) ?? '';
  }
}
