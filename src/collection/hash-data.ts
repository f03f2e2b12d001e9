import { hash } from 'node:crypto';
import { memoizeByObject } from '../memoize.ts';

/** Hashes data that can be serialised as JSON. */
export function hashData(data: unknown): string {
  return hash('sha1', JSON.stringify(data), 'base64url');
}

/** Creates a function that hashes the selected data of an object, memoized by object. */
export function createDigest<T extends object>(
  select: (object: T) => unknown,
): (object: T) => string {
  return memoizeByObject((object) => hashData(select(object)));
}
