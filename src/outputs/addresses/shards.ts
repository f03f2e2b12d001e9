/** Addresses in one file at most, where they are cut into several. */
const SHARD_SIZE = 2000;

/** Collections up to this many papers have all addresses in one file. */
const WHOLE_UP_TO = 2000;

/** Files that the addresses of a collection are cut into; 0 is one whole file. */
export function countShards(papers: number, names: number): number {
  return papers <= WHOLE_UP_TO ? 0 : Math.ceil(names / SHARD_SIZE);
}

/**
 * The file in which a name stands, so that a reader whose link is dead fetches one of many.
 *
 * @param name lower case, without slashes at its ends: `arxiv/2203.15086`
 */
export function getShard(name: string, shards: number): number {
  // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), the same in the build and in the browser.
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash % shards;
}
