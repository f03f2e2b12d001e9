import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../../scripts/setup/paths.mjs';
import { acquireLock } from '../../src/collection/lock/acquire-lock.mjs';

export interface Workspace {
  /** Absolute path; its content may be reused by the next run. */
  readonly folder: string;
  /** Releases the folder for others. */
  release(): void;
}

/**
 * Opens a persistent folder for the files that a benchmark creates from one source. Benchmarks of
 * the same source wait for each other.
 *
 * @param name of the source, for display
 * @param key distinguishes sources of the same name, such as its path
 */
export async function openWorkspace(name: string, key: string): Promise<Workspace> {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8);
  const folder = join(CACHE, 'bench', `${name.replace(/[^\w-]/g, '_')}-${hash}`);
  mkdirSync(folder, { recursive: true });
  const { release } = await acquireLock(join(folder, 'lock'), { work: `bench of ${name}` });
  return { folder, release };
}
