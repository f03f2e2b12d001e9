import { spawnSync } from 'node:child_process';

/**
 * Filters options that this Node supports; it would not start with others.
 *
 * @param options of Node or V8, as on its command line
 */
export function listKnown(options: readonly string[]): string[] {
  const isKnown = (given: readonly string[]): boolean =>
    spawnSync(process.execPath, [...given, '--version']).status === 0;
  // Usually all are supported, and one test is enough.
  return isKnown(options) ? [...options] : options.filter((option) => isKnown([option]));
}
