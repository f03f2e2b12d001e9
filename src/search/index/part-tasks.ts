import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { startThreads } from '../../large/threads.ts';
import { isKept } from './kept-file.ts';
import { performTask, type PartTask } from './part-task.ts';

const MOST_THREADS = 8;

/** Fewer parts are made before threads have started. */
const FEW = 2;

/** What is made of a part where it is not kept; what it is made from is gathered only then. */
export interface MakeTask {
  readonly name: string;
  readonly make: () => DistributiveOmit<PartTask, 'folder' | 'name'>;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Performs tasks in threads, or here where that is quicker. */
export function startTasks(folder: string, parts: number) {
  const threads = startThreads<PartTask>(
    fileURLToPath(new URL('part-worker.ts', import.meta.url)),
    {
      count: Math.min(availableParallelism(), MOST_THREADS),
      name: 'The search index',
    },
  );
  return {
    perform: async (tasks: readonly MakeTask[]): Promise<void> => {
      const missing = tasks
        .filter(({ name }) => !isKept(folder, name))
        .map(({ name, make }) => (): PartTask => ({ folder, name, ...make() }));
      if (parts < FEW || missing.length < FEW) for (const task of missing) performTask(task());
      else await threads.share(missing);
    },
    close: () => threads.close(),
  };
}
