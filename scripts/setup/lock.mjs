import { join } from 'node:path';
import { acquireLock } from '../../src/collection/lock/acquire-lock.mjs';
import { parseWait } from '../../src/collection/lock/describe-waiting.mjs';
import { CACHE } from './paths.mjs';

/**
 * Runs `work` while holding a lock of this checkout with the given name.
 *
 * @template T
 * @param {string} name of the work, such as `install`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Error} if another process holds the lock for longer than `OFFPRINT_WAIT` seconds
 */
export async function withLock(name, work) {
  const { release } = await acquireLock(join(CACHE, `${name}.lock`), {
    work: name,
    waitSeconds: parseWait(process.env.OFFPRINT_WAIT),
  });
  try {
    return await work();
  } finally {
    release();
  }
}
