import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../../scripts/setup/paths.mjs';
import { acquireLock } from '../../src/collection/lock/acquire-lock.mjs';

export interface Workplace {
  /** Absolute path; what lies there may be used again by the next run. */
  readonly folder: string;
  /** Lets others in. */
  release(): void;
}

/**
 * A folder for what a bench makes of one source, kept between runs. Two benches of one source
 * wait for each other.
 *
 * @param name of the source, for people
 * @param key what tells it from others of that name, such as its path
 */
export async function enterWorkplace(name: string, key: string): Promise<Workplace> {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8);
  const folder = join(CACHE, 'bench', `${name.replace(/[^\w-]/g, '_')}-${hash}`);
  mkdirSync(folder, { recursive: true });
  const { release } = await acquireLock(join(folder, 'lock'), { work: `bench of ${name}` });
  return { folder, release };
}
