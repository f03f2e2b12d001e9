import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plan } from '../../browser/offline/plan.ts';

/**
 * Bundles the service worker into a single script, `/sw.js`.
 *
 * @param name `remove` bundles a worker that unregisters itself
 */
export async function bundleWorker(name: 'worker' | 'remove', plan: Plan): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { OFFPRINT_PLAN: JSON.stringify(plan) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../../browser/offline/worker/${name}.ts`, import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script] = outputs;
  if (script?.type !== 'chunk' || outputs.length !== 1) {
    throw new Error('The service worker was not bundled into a single script.');
  }
  return script.code;
}
