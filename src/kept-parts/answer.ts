import { parentPort, workerData } from 'node:worker_threads';

/** Answers, in a thread of `computeParts`, what it is asked of each part. */
export function answerParts<Item, Given, Answer>(
  compute: (items: readonly Item[], given: Given) => Answer,
): void {
  const given = workerData as Given;
  parentPort?.on('message', (items: readonly Item[]) => {
    parentPort?.postMessage(compute(items, given));
  });
}
