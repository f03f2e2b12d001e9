/** Replaces each run of white space with a single space. */
export function collapseSpaces(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ');
}
