import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Computation } from '../../analysis/compute.ts';

/** Identifies the computation that this thread runs on each posted chunk. */
export interface WorkerData {
  /** Absolute path of the module that exports the computation. */
  readonly module: string;
  readonly name: string;
  readonly context: unknown;
}

type AnyComputation = Computation<unknown, unknown, unknown>;

const { module, name, context } = workerData as WorkerData;
const exported = (await import(pathToFileURL(module).href)) as Record<string, AnyComputation>;

parentPort?.on('message', (items: readonly unknown[]) => {
  parentPort?.postMessage(exported[name]?.run(items, context));
});
