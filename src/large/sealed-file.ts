/** Files that can be told to be whole: each begins with the sum of its bytes. */
import { hash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Length of a sum, in bytes. */
const SUM = 32;

/** Writes a file whole or not at all, whoever else writes it. */
export function writeSealed(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${randomUUID()}.tmp`;
  writeFileSync(draft, Buffer.concat([sumOf(bytes), bytes]));
  renameSync(draft, path);
}

/** @returns undefined where the file is not there as it was written */
export function readSealed(path: string): Buffer | undefined {
  const file = read(path);
  const bytes = file?.subarray(SUM);
  return file && bytes && sumOf(bytes).equals(file.subarray(0, SUM)) ? bytes : undefined;
}

function sumOf(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
