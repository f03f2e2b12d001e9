import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** The environment that loads a module of `preload/` into a command and all that it starts. */
export function preload(name: 'clock' | 'full-disk', env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const module = pathToFileURL(join(import.meta.dirname, 'preload', `${name}.mjs`)).href;
  return { NODE_OPTIONS: `--import ${module}`, ...env };
}
