export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text that is never math: addresses, code and file names. */
const LITERAL = [
  /(?:https?:\/\/|www\.)\S+/g,
  /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<!`)`[^`\n]+`(?!`)/g,
  /(?<![\w./~-])[\w./~-]*\w\.(?:py|js|ts|json|csv|txt|md|sh|yaml|yml|cpp|c|h|ipynb|pdf|tex|zip|html)\b/g,
];

/** Finds the spans of a text that formulas must not overlap. */
export function findProtectedSpans(text: string): Span[] {
  return LITERAL.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    })),
  );
}

/** A set of spans with a lookup in constant time per character. */
export interface SpanSet {
  readonly add: (span: Span) => void;
  /**
   * Whether the span shares a character with the set, or is empty and lies within one of its spans.
   */
  readonly overlaps: (span: Span) => boolean;
}

/** @param length of the text */
export function createSpanSet(length: number, spans: readonly Span[] = []): SpanSet {
  const isCovered = new Uint8Array(length);
  const add = ({ start, end }: Span): void => void isCovered.fill(1, start, end);
  spans.forEach(add);
  return {
    add,
    overlaps: ({ start, end }) =>
      start < end
        ? isCovered.subarray(start, end).includes(1)
        : isCovered[start - 1] === 1 && isCovered[start] === 1,
  };
}
