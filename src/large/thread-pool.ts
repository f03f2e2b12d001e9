import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Maximum number of threads; more would wait for the main thread, which distributes tasks. */
const MAX_THREADS = 8;

/**
 * Threads that each run one task at a time and start with their first. Unlike in pools on npm, a task
 * is created only when a thread is free for it, so the data of a hundred thousand pages is never in
 * memory at once.
 */
export interface ThreadPool<Task> {
  /**
   * Runs tasks on whichever thread is free.
   *
   * @param tasks create a task, or return undefined to skip it
   * @returns the answers, in the order of the tasks
   */
  readonly run: <T>(tasks: readonly (() => Task | undefined)[]) => Promise<T[]>;
  readonly close: () => Promise<void>;
}

/**
 * @param file absolute path of the code of threads, which replies to each message with one message
 * @param options.name prefix of error messages
 * @param options.data `workerData` of each thread
 */
export function createThreadPool<Task>(
  file: string,
  options: {
    readonly name: string;
    readonly threads?: number | undefined;
    readonly data?: unknown;
  },
): ThreadPool<Task> {
  const { name, data, threads = Math.min(availableParallelism(), MAX_THREADS) } = options;
  const workers: Worker[] = [];
  const start = (slot: number): Worker =>
    (workers[slot] ??= new Worker(file, { workerData: data }));
  return {
    run: async <T>(tasks: readonly (() => Task | undefined)[]) => {
      const answers: T[] = [];
      let next = 0;
      const work = async (slot: number): Promise<void> => {
        for (let at = next++; at < tasks.length; at = next++) {
          const task = tasks[at]?.();
          if (task !== undefined) answers[at] = (await ask(start(slot), task, name)) as T;
        }
      };
      await Promise.all(Array.from({ length: threads }, (_, slot) => work(slot)));
      return answers;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, task: unknown, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error, answer?: unknown): void => {
      worker.off('message', onMessage).off('error', settle).off('exit', onExit);
      if (error) reject(new Error(`${name}: ${error.message}`, { cause: error }));
      else resolve(answer);
    };
    const onMessage = (answer: unknown): void => {
      settle(undefined, answer);
    };
    const onExit = (): void => {
      settle(new Error('a thread exited before it had finished'));
    };
    worker.on('message', onMessage).on('error', settle).on('exit', onExit);
    worker.postMessage(task);
  });
}
