import { createHash, hash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePack, encodePack } from './pack.ts';

/** What is kept of a part of the index from one build to the next. */
export interface Kept<T> {
  readonly words: T;
  readonly numbers: readonly ArrayLike<number>[];
  readonly bytes: Uint8Array;
}

/** Bytes of the sum that a file begins with, and of the length of the pack after it. */
const SUM = 32;
const LENGTH = 4;

/**
 * The name of what is made from something, and from nothing else.
 *
 * @param from plain data
 */
export function nameKept(kind: string, from: unknown): string {
  return `${hash('sha256', JSON.stringify(from)).slice(0, 32)}.${kind}`;
}

/** Writes a file whole or not at all. */
export function writeKept(folder: string, name: string, { words, numbers, bytes }: Kept<unknown>) {
  const pack = encodePack({ words, numbers });
  const file = Buffer.alloc(SUM + LENGTH + pack.length + bytes.length);
  file.writeUInt32LE(pack.length, SUM);
  file.set(pack, SUM + LENGTH);
  file.set(bytes, SUM + LENGTH + pack.length);
  file.set(sumOf(file), 0);
  const draft = join(folder, `${randomUUID()}.tmp`);
  writeFileSync(draft, file);
  renameSync(draft, join(folder, name));
}

/** Whether it is there, and was not cut short or changed since it was written. */
export function isKept(folder: string, name: string): boolean {
  return readWhole(folder, name) !== undefined;
}

/** @returns undefined where it is not there as it was written */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as in JSON.parse
export function readKept<T>(folder: string, name: string) {
  const file = readWhole(folder, name);
  if (file === undefined) return undefined;
  const end = SUM + LENGTH + file.readUInt32LE(SUM);
  const { words, numbers } = decodePack<T>(file.subarray(SUM + LENGTH, end));
  return { words, numbers, bytes: file.subarray(end) };
}

function readWhole(folder: string, name: string): Buffer | undefined {
  const file = readBytes(join(folder, name));
  const isWhole =
    file !== undefined && file.length >= SUM + LENGTH && sumOf(file).equals(file.subarray(0, SUM));
  return isWhole ? file : undefined;
}

function sumOf(file: Buffer): Buffer {
  return createHash('sha256').update(file.subarray(SUM)).digest();
}

function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
