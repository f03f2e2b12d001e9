import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startThreads } from '../large/threads.ts';
import { listFiles } from '../outputs/publish/site-files.ts';

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

/** The same of all files of a folder, beside what else is done: of many it takes ten seconds. */
export async function readStatsApart(folder: string): Promise<Stats> {
  const thread = startThreads<string>(fileURLToPath(new URL('stats-worker.ts', import.meta.url)), {
    count: 1,
    name: `${folder} could not be looked through`,
  });
  try {
    const [stats] = await thread.share<Stats>([() => folder]);
    return stats as Stats;
  } finally {
    await thread.close();
  }
}

function readStat(path: string): string {
  const { size, mtimeMs } = lstatSync(path);
  return `${size} ${mtimeMs}`;
}
