/** Hashes of plain data: the key of what is made from it is had without making it. */
import { hash } from 'node:crypto';
import { memoizeByObject } from '../memoize.ts';

export function hashData(data: unknown): string {
  return hash('sha1', JSON.stringify(data), 'base64url');
}

/** A hash of what a function takes of a thing, computed once for each. */
export function createDigest<T extends object>(take: (thing: T) => unknown): (thing: T) => string {
  return memoizeByObject((thing) => hashData(take(thing)));
}
