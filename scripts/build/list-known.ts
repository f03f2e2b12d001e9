import { spawnSync } from 'node:child_process';

/**
 * Those options that this Node knows: given another, it ends before it begins.
 *
 * @param options of Node or of V8, as they stand on its command line
 */
export function listKnown(options: readonly string[]): string[] {
  const isKnown = (given: readonly string[]): boolean =>
    spawnSync(process.execPath, [...given, '--version']).status === 0;
  // Where all are known, as they are nearly everywhere, one question is enough.
  return isKnown(options) ? [...options] : options.filter((option) => isKnown([option]));
}
