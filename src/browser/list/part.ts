/** Maximum number of parallel requests. */
export const MAX_PARALLEL_REQUESTS = 8;

/** Path of a paper's facts below `/references/`, computed from its id. */
export function getPart(id: string, parts: number): string {
  return `${parts}/${hash(id) & (parts - 1)}.json`;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  // Mixes in higher bits, because the lowest bits are too similar for texts that differ in one letter.
  return (value ^ (value >>> 15)) >>> 0;
}
