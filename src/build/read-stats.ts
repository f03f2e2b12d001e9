import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../outputs/publish/site-files.ts';

/**
 * Sizes and modification times of files, by path: quick to read, and enough to detect changes to
 * files that only builds write.
 */
export type Stats = ReadonlyMap<string, string>;

/**
 * Reads the stats of all files of a folder; none if it does not exist.
 *
 * @param known stats of unchanged files, which are not read again
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
