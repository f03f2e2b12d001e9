export interface Job {
  readonly name: string;
  /** Cores that it uses; one by default. */
  readonly cores?: number;
  /** Names of jobs that must finish before it starts, even if they fail. */
  readonly after?: readonly string[];
}

interface Options {
  /** Cores that jobs share; at least as many as any of them needs. */
  readonly cores: number;
  /** Once aborted, no further job starts. */
  readonly signal: AbortSignal;
}

/**
 * Starts each job as soon as the jobs in its `after` have finished and enough cores are free; the
 * first in the list takes precedence.
 *
 * @returns the results, in the order in which the jobs finished
 */
export async function schedule<J extends Job, Result>(
  jobs: readonly J[],
  start: (job: J) => Promise<Result>,
  { cores, signal }: Options,
): Promise<Result[]> {
  const waiting = new Set(jobs);
  const unfinished = new Set(jobs.map(({ name }) => name));
  const running = new Set<Promise<void>>();
  const results: Result[] = [];
  let free = cores;
  for (;;) {
    for (const job of waiting) {
      const needed = job.cores ?? 1;
      const isBlocked = job.after?.some((name) => unfinished.has(name)) ?? false;
      if (isBlocked || needed > free || signal.aborted) continue;
      waiting.delete(job);
      free -= needed;
      const finished = start(job).then((result) => {
        results.push(result);
        unfinished.delete(job.name);
        running.delete(finished);
        free += needed;
      });
      running.add(finished);
    }
    if (running.size === 0) return results;
    await Promise.race(running);
  }
}
