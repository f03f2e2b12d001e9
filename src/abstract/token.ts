/** A run of plain text. `text` is what a reader sees: `\%` in the source is `%` here. */
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

/** `href` is http(s) and complete; `text` is the address, or the words that stand for it. */
interface LinkToken {
  readonly type: 'link';
  readonly source: string;
  readonly href: string;
  readonly text: string;
}

/** `b` where the authors wrote `\textbf`, often for an acronym's letters; `none` for `\textsc`. */
interface EmphasisToken {
  readonly type: 'emphasis';
  readonly source: string;
  readonly tag: 'em' | 'b' | 'none';
  readonly children: readonly Token[];
}

/** `tex` is the formula without its delimiters. */
interface MathToken {
  readonly type: 'math';
  readonly source: string;
  readonly tex: string;
  readonly display: boolean;
}

/** A piece of an abstract. The sources of all tokens, joined, are exactly the abstract. */
export type Token = TextToken | CodeToken | LinkToken | EmphasisToken | MathToken;

/** A text as the rules see it. */
export interface Scan {
  readonly source: string;
  /** Where `needle` stands next, at `from` or after; `Infinity` if nowhere. Amortised linear. */
  readonly next: (needle: string, from: number) => number;
  /** Tokens of a part of the text, which holds no further emphasis. */
  readonly inner: (part: string) => readonly Token[];
  /** Whether this text is itself the inside of an emphasis. */
  readonly nested: boolean;
}

/** Reads a token that begins exactly at `at`, or says that none does. */
export type Rule = (scan: Scan, at: number) => Token | undefined;
