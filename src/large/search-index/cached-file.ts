import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readChecksummed, writeChecksummed } from '../checksummed-file.ts';
import { decodePack, encodePack } from '../../catalogue/pack.ts';

/** A part of the index that is cached between builds. */
export interface CachedFile<T> {
  readonly words: T;
  readonly numbers: readonly ArrayLike<number>[];
  readonly bytes: Uint8Array;
}

/** Number of bytes that encode the length of the pack, which follows. */
const LENGTH = 4;

/**
 * A file name computed from the kind and the input.
 *
 * @param input plain data
 */
export function nameCachedFile(kind: string, input: unknown): string {
  return `${hash('sha256', JSON.stringify(input)).slice(0, 32)}.${kind}`;
}

/** Writes a file atomically. */
export function writeCachedFile(
  folder: string,
  name: string,
  { words, numbers, bytes }: CachedFile<unknown>,
) {
  const pack = encodePack({ words, numbers });
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(pack.length);
  writeChecksummed(join(folder, name), Buffer.concat([length, pack, bytes]));
}

/** Whether the file exists, complete and unmodified. */
export function isCached(folder: string, name: string): boolean {
  return readChecksummed(join(folder, name)) !== undefined;
}

/** @returns undefined if it does not exist or is damaged */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as in JSON.parse
export function readCachedFile<T>(folder: string, name: string) {
  const file = readChecksummed(join(folder, name));
  if (file === undefined) return undefined;
  const end = LENGTH + file.readUInt32LE();
  const { words, numbers } = decodePack<T>(file.subarray(LENGTH, end));
  return { words, numbers, bytes: file.subarray(end) };
}
