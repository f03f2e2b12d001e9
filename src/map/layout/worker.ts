import { parentPort } from 'node:worker_threads';
import { applyForces, type Plane } from './apply-forces.ts';

/** What a thread is asked: to take the plane, to work out what acts on some papers. */
export type Task = { readonly plane: Plane } | { readonly from: number; readonly to: number };

let plane: Plane | undefined;

function answer(task: Task): number | undefined {
  if ('from' in task) return plane && applyForces(plane, task.from, task.to);
  plane = task.plane;
  return undefined;
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(answer(task)));
