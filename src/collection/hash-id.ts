/** FNV-1a, 32 bits, its bits mixed once more: http://www.isthe.com/chongo/tech/comp/fnv/. */
export function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
