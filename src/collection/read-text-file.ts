import { decodeText } from './decode-text.ts';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import { describeReadError, isReadError, readRegularFile } from './regular-file.ts';

/**
 * Reads a UTF-8 file, without its byte order mark. Errors are returned as faults.
 *
 * @returns undefined if the file does not exist
 */
export async function readTextFile(path: string): Promise<string | Fault | undefined> {
  const file = displayPath(path);
  try {
    const text = decodeText(await readRegularFile(path), file);
    return typeof text === 'string' ? text.replace(/^\uFEFF/, '') : text;
  } catch (error) {
    if (!isReadError(error)) throw error;
    if ('code' in error && error.code === 'ENOENT') return undefined;
    return { file, message: describeReadError(error) };
  }
}
