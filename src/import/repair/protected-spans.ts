export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is never math, whatever it looks like: addresses, code and names of files. */
const LITERAL = [
  /(?:https?:\/\/|www\.)\S+/g,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<!`)`[^`\n]+`(?!`)/g,
  /[\w./~-]*\w\.(?:py|js|ts|json|csv|txt|md|sh|yaml|yml|cpp|c|h|ipynb|pdf|tex|zip|html)\b/g,
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

export function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}
