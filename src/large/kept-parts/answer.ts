import { parentPort, workerData } from 'node:worker_threads';

/** Answers, in a thread of `computeParts`, what it is asked of each part. */
export function answerParts(compute: (items: never, given: never) => unknown): void {
  parentPort?.on('message', (items) => {
    parentPort?.postMessage(compute(items as never, workerData as never));
  });
}
