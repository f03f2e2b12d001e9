/** A position in TeX source that moves forward. */
export class TexCursor {
  readonly source: string;
  at = 0;

  constructor(source: string) {
    this.source = source;
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

  /**
   * Moves past a match of the pattern, which must be sticky.
   *
   * @returns the match; undefined if there is none at the position
   */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source)?.[0];
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
