import { spawnSync } from 'node:child_process';

/**
 * Keeps the options that this version of Node supports. It would not start with any other.
 *
 * @param options of Node or V8, as on its command line
 */
export function listKnown(options: readonly string[]): string[] {
  const isKnown = (candidates: readonly string[]): boolean =>
    spawnSync(process.execPath, [...candidates, '--version']).status === 0;
  // Usually all are supported, and one test is enough.
  return isKnown(options) ? [...options] : options.filter((option) => isKnown([option]));
}
