import { Worker } from 'node:worker_threads';
import type { Task } from './worker.ts';

/** Threads that take tasks one after the other. */
export interface Threads {
  /** Gives tasks to whichever thread is free; the answers are in the order of the tasks. */
  readonly share: <T>(tasks: readonly (() => Task)[]) => Promise<T[]>;
  /** Gives a task to every thread. */
  readonly tell: (task: Task) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param file `worker.ts`, by its path: a bundler would not find it */
export function startThreads(file: string, count: number): Threads {
  const workers = Array.from({ length: count }, () => new Worker(file));
  return {
    share: async <T>(tasks: readonly (() => Task)[]) => {
      const answers: T[] = [];
      let next = 0;
      const work = async (worker: Worker): Promise<void> => {
        for (let at = next++; at < tasks.length; at = next++) {
          const task = tasks[at];
          if (task) answers[at] = (await ask(worker, task())) as T;
        }
      };
      await Promise.all(workers.map(work));
      return answers;
    },
    tell: async (task) => {
      await Promise.all(workers.map((worker) => ask(worker, task)));
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, task: Task): Promise<unknown> {
  return new Promise((done, failed) => {
    const settle = (error?: Error, answer?: unknown): void => {
      worker.off('message', onMessage).off('error', settle).off('exit', onExit);
      if (error) failed(new Error('Related papers could not be found', { cause: error }));
      else done(answer);
    };
    const onMessage = (answer: unknown): void => {
      settle(undefined, answer);
    };
    const onExit = (): void => {
      settle(new Error('a thread ended before it was done'));
    };
    worker.on('message', onMessage).on('error', settle).on('exit', onExit);
    worker.postMessage(task);
  });
}
