import { spawnSync } from 'node:child_process';

/**
 * Those options that this Node knows: given another, it ends before it begins.
 *
 * @param options of Node or of V8, as they stand on its command line
 */
export function listKnown(options: readonly string[]): string[] {
  return options.filter(
    (option) => spawnSync(process.execPath, [option, '--version']).status === 0,
  );
}
