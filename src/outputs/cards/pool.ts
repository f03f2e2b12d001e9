import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';
import type { RenderedCard } from './render-card.ts';

/** Threads that draw cards. */
export interface Pool {
  render(card: Card): Promise<RenderedCard>;
  close(): Promise<void>;
}

/** What a thread answers. */
export type Reply = RenderedCard | { readonly error: unknown };

interface Job {
  readonly card: Card;
  readonly done: (rendered: RenderedCard) => void;
  readonly failed: (error: Error) => void;
}

export function createPool(size: number): Pool {
  const waiting: Job[] = [];
  const current = new Map<Worker, Job>();
  const idle = new Set<Worker>();
  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    worker.on('message', (reply: Reply) => {
      const job = current.get(worker);
      current.delete(worker);
      if ('error' in reply) job?.failed(toError(reply.error, job.card));
      else job?.done(reply);
      start(worker);
    });
    worker.on('error', (error) => {
      const job = current.get(worker);
      job?.failed(toError(error, job.card));
      for (const other of waiting.splice(0)) other.failed(toError(error, other.card));
    });
    idle.add(worker);
    return worker;
  });

  const start = (worker: Worker): void => {
    const job = waiting.shift();
    if (!job) {
      idle.add(worker);
      return;
    }
    idle.delete(worker);
    current.set(worker, job);
    worker.postMessage(job.card);
  };

  return {
    render: (card) =>
      new Promise((done, failed) => {
        waiting.push({ card, done, failed });
        const [worker] = idle;
        if (worker) start(worker);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function toError(cause: unknown, card: Card): Error {
  return new Error(`The card of "${card.title}" could not be drawn`, { cause });
}
