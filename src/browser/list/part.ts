/** Files that are asked for at once. */
export const AT_ONCE = 8;

/** Where a paper's facts are, below `/references/`: found from its id alone. */
export function getPart(id: string, parts: number): string {
  return `${parts}/${hash(id) & (parts - 1)}.json`;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  // The lowest bits alone, of short texts that differ in one letter, are too alike.
  return (value ^ (value >>> 15)) >>> 0;
}
