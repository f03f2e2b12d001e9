/** A deterministic pseudo-random number from −1 to 1 for a text and a seed. */
export function hashText(text: string, turn: number): number {
  // FNV-1a, finished with MurmurHash3's mixer, 32 bits each.
  let hash = 0x811c9dc5 ^ turn;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 31 - 1;
}
