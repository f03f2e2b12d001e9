import { createReadStream, readFileSync, statSync, type ReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { getRemedy } from './system-error-remedy.ts';

/**
 * Thrown for named pipes, devices, sockets and folders in place of a file. Opening a named pipe waits
 * for a writer, and a device may be endless.
 */
export class IrregularFileError extends Error {
  override readonly name = 'IrregularFileError';
  /** With its article: "a named pipe". */
  readonly kind: string;

  /** Absolute, or relative to the working directory. */
  readonly path: string;

  constructor(kind: string, path: string) {
    super(`is ${kind}; put a regular file, or a link to one, in its place`);
    this.path = path;
    this.kind = kind;
  }
}

/**
 * Reads a regular file. Links are followed.
 *
 * @throws IrregularFileError for a folder, named pipe, socket or device
 * @throws NodeJS.ErrnoException if the file is missing or cannot be read
 */
export async function readRegularFile(path: string): Promise<Buffer> {
  assertRegular(path, await stat(path));
  return readFile(path);
}

/** Like {@link readRegularFile}, but synchronous. */
export function readRegularFileSync(path: string): Buffer {
  assertRegular(path, statSync(path));
  return readFileSync(path);
}

/**
 * Like {@link readRegularFile}, as a stream.
 *
 * @param chunkSize in bytes
 */
export async function streamRegularFile(path: string, chunkSize: number): Promise<ReadStream> {
  assertRegular(path, await stat(path));
  return createReadStream(path, { highWaterMark: chunkSize });
}

/** Describes the type of a file with its article, as "a named pipe"; undefined for a regular file. */
export function describeIrregular(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a named pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

/** Whether an error means that a file cannot be read. */
export function isReadError(error: unknown): error is Error {
  return error instanceof IrregularFileError || (error instanceof Error && 'syscall' in error);
}

/** Describes an error for which {@link isReadError} is true, as the message of a fault. */
export function describeReadError(error: Error): string {
  if (error instanceof IrregularFileError) return error.message;
  return `cannot be read: ${getRemedy(error) ?? error.message}`;
}

/** Describes why `stat` failed for a file that is listed in its folder. */
export function describeStatError(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT' || error.code === 'ELOOP'
    ? 'is a broken link; correct or remove it'
    : describeReadError(error);
}

function assertRegular(path: string, stats: Stats): void {
  const kind = describeIrregular(stats);
  if (kind) throw new IrregularFileError(kind, path);
}
