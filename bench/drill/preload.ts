import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/**
 * Environment variables that load a module of `preload/` into a command and its child processes.
 */
export function preload(name: 'clock' | 'full-disk', env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const module = pathToFileURL(join(import.meta.dirname, 'preload', `${name}.mjs`)).href;
  return { NODE_OPTIONS: `--import ${module}`, ...env };
}
