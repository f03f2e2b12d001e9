import { displayPath } from './list-files.ts';
import { getRemedy } from './system-error-remedy.ts';

/**
 * Describes an error of the file system, with advice, as a sentence.
 *
 * @param defaultPath absolute path to name if the error has none
 * @returns undefined for any other error
 */
export function describeSystemError(error: unknown, defaultPath?: string): string | undefined {
  if (!(error instanceof Error && 'syscall' in error)) return undefined;
  const { path, dest, message } = error as NodeJS.ErrnoException & { dest?: string };
  const remedy = getRemedy(error);
  if (remedy === undefined) return `${message}.`;
  const shown = dest ?? path ?? defaultPath;
  return `${shown === undefined ? 'A file could not be written' : displayPath(shown)}: ${remedy}.`;
}
