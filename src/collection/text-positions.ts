const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*\r?(?:\n|$)/;

/** Replaces the front matter with white space, so that positions are unchanged. */
export function hideFrontMatter(text: string): string {
  return text.replace(FRONT_MATTER, blank);
}

/** Finds the line and column of a character, from 1. */
export function locate(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
