/**
 * Hashes an id with FNV-1a of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/) and a final
 * mixing step.
 */
export function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
