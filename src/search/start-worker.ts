import { toScriptUrl } from '../policy/script-url.ts';
import address from './worker.ts?worker&url';

/** Starts the search worker. */
export function startWorker(): Worker {
  return new Worker(toScriptUrl(address), { type: 'module' });
}
