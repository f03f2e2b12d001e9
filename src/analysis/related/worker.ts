import { parentPort } from 'node:worker_threads';
import type { Index } from './create-index.ts';
import { createExplanation } from './explain-papers.ts';

/** What a thread is asked: to take the index, to say what is close to papers. */
export type Task =
  | { readonly index: Index; readonly shown: number; readonly count: number }
  | { readonly from: number; readonly to: number };

let explain: ReturnType<typeof createExplanation> | undefined;

function answer(task: Task): unknown {
  if ('from' in task) return explain?.(task.from, task.to);
  explain = createExplanation(task.index, task.shown, task.count);
  return undefined;
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(answer(task)));
