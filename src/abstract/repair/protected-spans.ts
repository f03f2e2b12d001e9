export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is never math, whatever it looks like: addresses, code and names of files. */
const LITERAL = [
  /(?:https?:\/\/|www\.)\S+/g,
  /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<!`)`[^`\n]+`(?!`)/g,
  /(?<![\w./~-])[\w./~-]*\w\.(?:py|js|ts|json|csv|txt|md|sh|yaml|yml|cpp|c|h|ipynb|pdf|tex|zip|html)\b/g,
];

/** Spans of `text` that no formula may touch. */
export function findProtectedSpans(text: string): Span[] {
  return LITERAL.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    })),
  );
}

/** Parts of a text, of which one can ask in constant time for each character what they cover. */
export interface Cover {
  readonly add: (span: Span) => void;
  /** Whether the span shares a character with one of them, or lies within one where it is empty. */
  readonly overlaps: (span: Span) => boolean;
}

/** @param length of the text */
export function createCover(length: number, spans: readonly Span[] = []): Cover {
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
