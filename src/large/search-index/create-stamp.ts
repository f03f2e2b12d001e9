/**
 * Identifies an index by the ids of its blocks, which are hashes of their content.
 *
 * @param ids in any order
 */
export function createStamp(ids: readonly string[]): string {
  // FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/.
  let hash = 0x811c9dc5;
  for (const char of ids.toSorted().join(' ')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
