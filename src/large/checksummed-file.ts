/** Size of the checksum at the start of a file, which detects truncation and changes. */
import { hash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const CHECKSUM_BYTES = 32;

/** Writes a file atomically, even if other processes write the same file. */
export function writeChecksummed(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${randomUUID()}.tmp`;
  writeFileSync(draft, Buffer.concat([getChecksum(bytes), bytes]));
  renameSync(draft, path);
}

/** @returns undefined if the file is missing or damaged */
export function readChecksummed(path: string): Buffer | undefined {
  const file = read(path);
  const bytes = file?.subarray(CHECKSUM_BYTES);
  return file && bytes && getChecksum(bytes).equals(file.subarray(0, CHECKSUM_BYTES))
    ? bytes
    : undefined;
}

function getChecksum(bytes: Uint8Array): Buffer {
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
