import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './site-files.ts';

/**
 * What tells files from what they were: their sizes and when they were written, by their paths. It is
 * quick to read, and enough for what only we write.
 */
export type Stats = ReadonlyMap<string, string>;

/**
 * Of all files of a folder; none where it is not there.
 *
 * @param known of those that are as they were, which are not looked at again
 */
export function readStats(
  folder: string,
  files: readonly string[] = listFiles(folder),
  known: Stats = new Map(),
): Stats {
  return new Map(files.map((file) => [file, known.get(file) ?? readStat(join(folder, file))]));
}

function readStat(path: string): string {
  const { size, mtimeMs } = lstatSync(path);
  return `${size} ${mtimeMs}`;
}
