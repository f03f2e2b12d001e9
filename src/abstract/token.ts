/** A run of plain text. `text` is what readers see: `\%` in the source is `%`. */
interface TextToken {
  readonly type: 'text';
  readonly source: string;
  readonly text: string;
}

interface CodeToken {
  readonly type: 'code';
  readonly source: string;
  readonly text: string;
}

/** `href` is a complete http(s) address; `text` is the address or the link text. */
interface LinkToken {
  readonly type: 'link';
  readonly source: string;
  readonly href: string;
  readonly text: string;
}

/** `b` for `\textbf`, often used for the letters of an acronym; `none` for `\textsc`. */
interface EmphasisToken {
  readonly type: 'emphasis';
  readonly source: string;
  readonly tag: 'em' | 'b' | 'none';
  readonly children: readonly Token[];
}

/** `tex` is the formula without delimiters. */
interface MathToken {
  readonly type: 'math';
  readonly source: string;
  readonly tex: string;
  readonly display: boolean;
}

/** A part of an abstract. The concatenated sources of all tokens equal the abstract. */
export type Token = TextToken | CodeToken | LinkToken | EmphasisToken | MathToken;

/** A text that is being tokenised. */
export interface Scan {
  readonly source: string;
  /**
   * Index of the next `needle` at or after `from`; `Infinity` if there is none. Amortised linear.
   */
  readonly next: (needle: string, from: number) => number;
  /** Tokenises a part of the text, which contains no further emphasis. */
  readonly inner: (part: string) => readonly Token[];
  /** Whether this text is the content of an emphasis. */
  readonly nested: boolean;
}

/** Reads a token that begins exactly at `at`; returns undefined if there is none. */
export type Rule = (scan: Scan, at: number) => Token | undefined;
