/** A position in a text that advances while the text is parsed. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Number of open brackets and braces. */
  depth: number;
}

/** Matches the pattern (with the flag `y`) at the cursor and moves the cursor past the match. */
export function match(cursor: Cursor, pattern: RegExp): string | undefined {
  const found = peek(cursor, pattern);
  if (found !== undefined) cursor.at += found.length;
  return found;
}

/** Like {@link match}, without moving the cursor. */
export function peek({ text, at }: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
