import { createReadStream, readFileSync, statSync, type ReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/**
 * A path where content should be but no file is. Opening a named pipe waits for a writer, perhaps
 * forever, and a device may never end, so neither is opened.
 */
export class IrregularFileError extends Error {
  override readonly name = 'IrregularFileError';
  /** With its article: "a named pipe". */
  readonly kind: string;

  constructor(kind: string) {
    super(`is ${kind}, which is not read; put a regular file, or a link to one, in its place`);
    this.kind = kind;
  }
}

/**
 * Reads a file of the maintainer's. Links to regular files are followed.
 *
 * @throws IrregularFileError for a folder, named pipe, socket or device
 * @throws NodeJS.ErrnoException where the file is missing or cannot be read
 */
export async function readRegularFile(path: string): Promise<Buffer> {
  expectRegular(await stat(path));
  return readFile(path);
}

/** The same as {@link readRegularFile}, at once. */
export function readRegularFileSync(path: string): Buffer {
  expectRegular(statSync(path));
  return readFileSync(path);
}

/**
 * Like {@link readRegularFile}, in pieces.
 *
 * @param chunkSize in bytes
 */
export async function streamRegularFile(path: string, chunkSize: number): Promise<ReadStream> {
  expectRegular(await stat(path));
  return createReadStream(path, { highWaterMark: chunkSize });
}

/** What kind of entry of the file system this is, as "a named pipe"; absent for a regular file. */
export function describeIrregular(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a named pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

/** Whether this error says that a file cannot be read, rather than that the program is wrong. */
export function isReadError(error: unknown): error is Error {
  return error instanceof IrregularFileError || (error instanceof Error && 'syscall' in error);
}

/** What is wrong with a file that cannot be read, and what to do: a sentence without its subject. */
export function describeReadError(error: Error): string {
  if (error instanceof IrregularFileError) return error.message;
  return `cannot be read: ${error.message}`;
}

function expectRegular(stats: Stats): void {
  const kind = describeIrregular(stats);
  if (kind) throw new IrregularFileError(kind);
}
