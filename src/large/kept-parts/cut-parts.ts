import { hashId } from '../../collection/hash-id.ts';

/** A part has so many items at least, and at most; an id ends one with a chance of one in `SPREAD`. */
const FEWEST = 256;
const SPREAD = 256;
const MOST = 1024;

/** Cuts items into parts by their ids, which must come in an order that does not change. */
export function cutParts<T extends { readonly id: string }>(items: readonly T[]): T[][] {
  const parts: T[][] = [];
  let part: T[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length >= MOST || (part.length >= FEWEST && hashId(item.id) % SPREAD === 0)) {
      parts.push(part);
      part = [];
    }
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
