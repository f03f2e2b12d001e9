import { toScriptUrl } from '../../outputs/policy/script-url.ts';
import address from '../../search/worker.ts?worker&url';

export function startWorker(): Worker {
  return new Worker(toScriptUrl(address), { type: 'module' });
}
