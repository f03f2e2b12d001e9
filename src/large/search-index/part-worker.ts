import { parentPort } from 'node:worker_threads';
import { performTask, type PartTask } from './part-task.ts';

/** A thread that performs tasks; see `part-task.ts`. */
parentPort?.on('message', (task: PartTask) => {
  performTask(task);
  parentPort?.postMessage(true);
});
