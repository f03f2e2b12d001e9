import { fileURLToPath } from 'node:url';
import type { Stats } from '../build/read-stats.ts';
import { createThreadPool } from './thread-pool.ts';

/** Reads the stats of all files in a folder in a thread, because many files take seconds. */
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
