import { Worker } from 'node:worker_threads';

/** Threads that take tasks one after the other; each starts with its first. */
export interface Threads<Task> {
  /**
   * Gives tasks to whichever thread is free; the answers are in the order of the tasks. A task is
   * made when a thread is free for it; one that turns out to be none is left out.
   */
  readonly share: <T>(tasks: readonly (() => Task | undefined)[]) => Promise<T[]>;
  /** Gives a task to every thread. */
  readonly tell: (task: Task) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * @param file of the threads' code, by its path: a bundler would not find it
 * @param name what they do, for errors
 * @param data what each is given at its start
 */
export function startThreads<Task>(
  file: string,
  options: { readonly count: number; readonly name: string; readonly data?: unknown },
): Threads<Task> {
  const { count, name, data } = options;
  const started: Worker[] = [];
  const places = Array.from({ length: count }, (_, place) => place);
  const start = (place: number): Worker =>
    (started[place] ??= new Worker(file, { workerData: data }));
  return {
    share: async <T>(tasks: readonly (() => Task | undefined)[]) => {
      const answers: T[] = [];
      let next = 0;
      const work = async (place: number): Promise<void> => {
        for (let at = next++; at < tasks.length; at = next++) {
          const task = tasks[at]?.();
          if (task !== undefined) answers[at] = (await ask(start(place), task, name)) as T;
        }
      };
      await Promise.all(places.map(work));
      return answers;
    },
    tell: async (task) => {
      await Promise.all(places.map((place) => ask(start(place), task, name)));
    },
    close: async () => {
      await Promise.all(started.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, task: unknown, name: string): Promise<unknown> {
  return new Promise((done, failed) => {
    const settle = (error?: Error, answer?: unknown): void => {
      worker.off('message', onMessage).off('error', settle).off('exit', onExit);
      if (error) failed(new Error(`${name}: ${error.message}`, { cause: error }));
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
