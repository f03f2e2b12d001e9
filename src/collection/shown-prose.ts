/** Comments and code in MDX are shown to nobody, or as they stand. */
const INERT = /\{\/\*[\s\S]*?\*\/\}|```[\s\S]*?```|`[^`\n]*`/g;
const FRONT_MATTER = /^---\r?\n[\s\S]*?\n---\r?(?:\n|$)/;

/** A text in MDX with white space for all that is no markup, so that every place stays where it is. */
export function hideInert(text: string): string {
  return text.replace(INERT, blank);
}

/** The same for the front matter. */
export function hideFrontMatter(text: string): string {
  return text.replace(FRONT_MATTER, blank);
}

/** Where a character stands, as editors count. */
export function locate(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
