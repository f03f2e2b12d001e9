/** The paragraphs of a text, which blank lines separate; none is empty. */
export function splitParagraphs(source: string): string[] {
  return source
    .split(/\r?\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
