import { join } from 'node:path';
import { acquireLock } from '../../src/collection/lock/acquire-lock.mjs';
import { parseWait } from '../../src/collection/lock/describe-waiting.mjs';
import { CACHE } from './paths.mjs';

/**
 * Does `work` while no other process of this checkout does work of the same name.
 *
 * @template T
 * @param {string} name of the work, such as `install`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Error} when the other process takes longer than `OFFPRINT_WAIT` seconds
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
