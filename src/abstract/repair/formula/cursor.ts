/** A place in a text that moves on as the text is read. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** How many brackets and braces are open. */
  depth: number;
}

/** What the pattern (with the flag `y`) matches here; the cursor moves behind it. */
export function match(cursor: Cursor, pattern: RegExp): string | undefined {
  const found = peek(cursor, pattern);
  if (found !== undefined) cursor.at += found.length;
  return found;
}

/** As {@link match}, but the cursor stays. */
export function peek({ text, at }: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
