/** Splits a text into paragraphs at blank lines; none is empty. */
export function splitParagraphs(source: string): string[] {
  return source
    .split(/\r?\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
