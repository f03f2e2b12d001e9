import { fileURLToPath } from 'node:url';
import type { Stats } from '../build/read-stats.ts';
import { createThreadPool } from '../thread-pool.ts';

/** Reads the stats of all files of a folder while the build runs: of many files it takes seconds. */
export async function readStatsInThread(folder: string): Promise<Stats> {
  const thread = createThreadPool<string>(
    fileURLToPath(new URL('stats-worker.ts', import.meta.url)),
    { threads: 1, name: `The files of ${folder} could not be read` },
  );
  try {
    const [stats] = await thread.run<Stats>([() => folder]);
    return stats as Stats;
  } finally {
    await thread.close();
  }
}
