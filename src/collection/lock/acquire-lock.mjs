// Plain JavaScript, because it also runs before npm install, with the system's Node.
import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from '../make-folder.mjs';
import { describeWaiting, DEFAULT_WAIT_SECONDS } from './describe-waiting.mjs';
import { identify, isAlive } from './process-id.mjs';

/** @import { ProcessId } from './process-id.mjs' */

/**
 * The content of a lock file, as JSON. The lock is held while the process or its child runs.
 *
 * @typedef {ProcessId & {
 *   token: string,
 *   since: number,
 *   child?: ProcessId,
 * }} Holder `token` is unique to this acquisition; `since` is the machine's uptime in seconds, which
 *   does not change when the clock is set
 */

/** Thrown if the lock is not released in time, with a message for the terminal. */
export class LockTimeoutError extends Error {}

/**
 * @typedef {object} Lock
 * @property {() => void} release
 * @property {(pid: number) => void} share keeps the lock held while this child runs, too, even if
 *   the process itself is killed
 */

const POLL_MS = 150;
const REMIND_MS = 60_000;

/**
 * Waits until no other process holds the lock, and acquires it. It is free again when it is
 * released or when this process ends, even by SIGKILL, because others check whether the holder is
 * still running. There are no signal handlers, which would prevent a busy process from ending.
 *
 * `proper-lockfile` is not used because it detects dead holders by a timestamp that the holder's
 * event loop must update, so a long synchronous step loses the lock, and a killed process blocks
 * others for seconds.
 *
 * @param {string} path of the lock file; its folder is created
 * @param {object} options
 * @param {string} options.work name of the task for messages, such as `build`
 * @param {number} [options.waitSeconds] how long to wait for another process
 * @param {(message: string) => void} [options.log] called at once if the lock is held, and then
 *   every minute
 * @returns {Promise<Lock>}
 * @throws {LockTimeoutError}
 */
export async function acquireLock(
  path,
  { work, waitSeconds = DEFAULT_WAIT_SECONDS, log = console.error },
) {
  /** @type {Holder} */
  const me = { ...identify(process.pid), token: randomUUID(), since: uptime() };
  makeFolder(dirname(path));
  const start = performance.now();
  let nextMessage = start;
  while (!tryAcquire(path, me)) {
    const now = performance.now();
    const holder = readHolder(path);
    if (holder) {
      const messages = describeWaiting({
        work,
        pid: holder.child && !isAlive(holder) ? holder.child.pid : holder.pid,
        heldSeconds: uptime() - holder.since,
        waitSeconds,
      });
      if (now - start >= waitSeconds * 1000) throw new LockTimeoutError(messages.givingUp);
      if (now >= nextMessage) {
        log(nextMessage === start ? messages.waiting : messages.stillWaiting);
        nextMessage = now + REMIND_MS;
      }
    }
    await sleep(POLL_MS);
  }
  me.since = uptime();
  replace(path, me);
  removeLeftovers(path);

  const release = () => {
    process.off('exit', release);
    if (readHolder(path)?.token === me.token) rmSync(path, { force: true });
  };
  process.on('exit', release);
  return { release, share: (pid) => replace(path, { ...me, child: identify(pid) }) };
}

/**
 * Acquires the lock if it is free or its holder has ended. Processes that find the same ended
 * holder are serialised by a second lock named after that acquisition, so that the slower one
 * cannot remove the lock that the faster one has just acquired.
 *
 * @param {string} path
 * @param {Holder} me
 * @returns {boolean}
 */
function tryAcquire(path, me) {
  const found = readText(path);
  const holder = found === undefined ? undefined : parseHolder(found);
  if (holder && isHeld(holder)) return false;

  const draft = `${path}.${me.token}`;
  writeFileSync(draft, JSON.stringify(me));
  try {
    if (found === undefined) return tryLink(draft, path);
    const guard = `${path}.after-${holder?.token ?? 'unreadable'}`;
    if (!tryAcquire(guard, me)) return false;
    try {
      if (readText(path) !== found) return false;
      renameSync(draft, path);
      return true;
    } finally {
      rmSync(guard, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {Holder} holder */
function isHeld(holder) {
  return isAlive(holder) || (holder.child !== undefined && isAlive(holder.child));
}

/**
 * Creates the file atomically if it does not exist.
 *
 * @param {string} draft
 * @param {string} path
 */
function tryLink(draft, path) {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} path
 * @param {Holder} holder
 */
function replace(path, holder) {
  const draft = `${path}.${holder.token}`;
  writeFileSync(draft, JSON.stringify(holder));
  renameSync(draft, path);
}

/**
 * Removes files of processes that were killed while acquiring the lock.
 *
 * @param {string} path
 */
function removeLeftovers(path) {
  const prefix = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(prefix)) continue;
    const file = join(dirname(path), name);
    const holder = readHolder(file);
    if (holder && !isHeld(holder)) rmSync(file, { force: true });
  }
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * @param {string} text
 * @returns {Holder | undefined} undefined if the text is not that of a lock file
 */
function parseHolder(text) {
  try {
    const holder = /** @type {Partial<Holder>} */ (JSON.parse(text));
    const { pid, token, since } = holder;
    if (typeof pid !== 'number' || typeof token !== 'string' || typeof since !== 'number') {
      return undefined;
    }
    return { ...holder, pid, token, since };
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function readHolder(path) {
  const text = readText(path);
  return text === undefined ? undefined : parseHolder(text);
}
