// Plain JavaScript, because it also runs before npm install, with the system's Node.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Identifies a process. The start time distinguishes it from later processes with the same pid.
 *
 * @typedef {object} ProcessId
 * @property {number} pid
 * @property {string} [startTime] in the format of the system; undefined if it is not available
 */

/**
 * @param {number} pid
 * @returns {ProcessId}
 */
export function identify(pid) {
  const startTime = getStartTime(pid);
  return { pid, ...(startTime !== undefined && { startTime }) };
}

/**
 * Whether the process is running. A zombie is not.
 *
 * @param {ProcessId} id
 */
export function isAlive({ pid, startTime }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process is running and belongs to another user.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  if (startTime === undefined) return true;
  const now = getStartTime(pid);
  return now === undefined ? process.platform !== 'linux' : now === startTime;
}

/**
 * Returns the start time of a process; undefined if it has ended or the time is not available.
 *
 * @param {number} pid
 * @returns {string | undefined}
 */
export function getStartTime(pid) {
  try {
    if (process.platform === 'linux') {
      // proc(5): the fields after "(name)" begin with the state; the 20th is the start in ticks.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
    }
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
