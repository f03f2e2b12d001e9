import { fileURLToPath } from 'node:url';
import { createThreadPool } from '../thread-pool.ts';
import { isCached } from './cached-file.ts';
import { performTask, type PartTask } from './part-task.ts';

/** Minimum number of parts; building fewer takes less time than starting threads. */
const MIN_FOR_THREADS = 2;

/** A task for a part; `make` gathers its input, and is only called if the part is not cached. */
export interface CreateTask {
  readonly name: string;
  readonly make: () => DistributiveOmit<PartTask, 'folder' | 'name'>;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Performs tasks in threads, or in this one if there are few. */
export function startTasks(folder: string, parts: number) {
  const threads = createThreadPool<PartTask>(
    fileURLToPath(new URL('part-worker.ts', import.meta.url)),
    { name: 'The search index' },
  );
  return {
    perform: async (tasks: readonly CreateTask[]): Promise<void> => {
      const missing = tasks
        .filter(({ name }) => !isCached(folder, name))
        .map(({ name, make }) => (): PartTask => ({ folder, name, ...make() }));
      if (parts < MIN_FOR_THREADS || missing.length < MIN_FOR_THREADS)
        for (const task of missing) performTask(task());
      else await threads.run(missing);
    },
    close: () => threads.close(),
  };
}
