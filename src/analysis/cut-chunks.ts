import { hashId } from '../collection/hash-id.ts';

const MIN_ITEMS = 256;
const MAX_ITEMS = 1024;

/** An item ends its chunk with a probability of 1 / `SPREAD`. */
const SPREAD = 256;

/**
 * Splits items into chunks with boundaries that depend on the items themselves: adding, removing or
 * changing an item changes its chunk and rarely those after it.
 *
 * @param getDigest returns a hash of an item
 */
export function cutChunks<T>(items: readonly T[], getDigest: (item: T) => string): T[][] {
  const chunks: T[][] = [];
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    const isFull = chunk.length >= MAX_ITEMS;
    if (isFull || (chunk.length >= MIN_ITEMS && hashId(getDigest(item)) % SPREAD === 0)) {
      chunks.push(chunk);
      chunk = [];
    }
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}
