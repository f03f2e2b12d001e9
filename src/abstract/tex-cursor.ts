import { matchAt } from './match-at.ts';

/** A position in TeX source that moves forward. */
export class TexCursor {
  readonly source: string;
  at: number;
  /** Number of open groups. */
  depth = 0;

  constructor(source: string, at = 0) {
    this.source = source;
    this.at = at;
  }

  get char(): string {
    return this.source.charAt(this.at);
  }

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** @returns the text after the position, up to `length` characters */
  peek(length: number): string {
    return this.source.slice(this.at, this.at + length);
  }

  /** @returns the match of a pattern, which must be sticky, at the position */
  match(pattern: RegExp): string | undefined {
    return matchAt(pattern, this.source, this.at)?.[0];
  }

  /** Like {@link match}, and moves past the match. */
  take(pattern: RegExp): string | undefined {
    const match = this.match(pattern);
    if (match !== undefined) this.at += match.length;
    return match;
  }

  /** TeX ignores white space after the name of a command; `{}` ends it. */
  skipAfterName(): void {
    if (this.take(/\{\}/y) === undefined) this.take(/[^\S\n]+(?=\S)/y);
  }

  /** The next group without its braces, unchanged; empty if there is none. */
  takeGroup(): string {
    if (this.take(/[^\S\n]*\{/y) === undefined) return '';
    const start = this.at;
    for (let depth = 1; !this.isAtEnd; this.at++) {
      if (this.char === '\\') this.at += 1;
      else if (this.char === '{') depth += 1;
      else if (this.char === '}' && --depth === 0) return this.source.slice(start, this.at++);
    }
    return this.source.slice(start);
  }

  /** The address in the next group, without TeX's escapes; empty if there is none. */
  takeAddress(): string {
    return this.takeGroup()
      .replace(/\\([%&#_~{}])/g, '$1')
      .trim();
  }
}
