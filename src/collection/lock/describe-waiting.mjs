/** How long a command waits for another one; `OFFPRINT_WAIT` overrides it. */
export const DEFAULT_WAIT_SECONDS = 600;

/**
 * Formats the messages of a command that waits for a lock.
 *
 * @param {object} state
 * @param {string} state.work such as `build`
 * @param {number} state.pid of the holder
 * @param {number} state.heldSeconds how long it has held the lock
 * @param {number} state.waitSeconds how long this command waits in total
 * @returns {{ waiting: string, stillWaiting: string, givingUp: string }}
 */
export function describeWaiting({ work, pid, heldSeconds, waitSeconds }) {
  const holder = `another ${work} (process ${pid}, running for ${formatSeconds(heldSeconds)})`;
  const limit = formatSeconds(waitSeconds);
  return {
    waiting: `Waiting up to ${limit} for ${holder} to finish.`,
    stillWaiting: `Still waiting for ${holder} to finish.`,
    givingUp: `Gave up after waiting ${limit} for ${holder}. Nothing was changed. Run this command again when that process has finished, or end it if it is stuck. To wait longer, set OFFPRINT_WAIT to a number of seconds.`,
  };
}

/** @param {number} seconds */
function formatSeconds(seconds) {
  const rounded = Math.max(0, Math.round(seconds));
  if (rounded < 120) return rounded === 1 ? '1 second' : `${rounded} seconds`;
  const minutes = Math.round(rounded / 60);
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}

/**
 * @param {string | undefined} value of `OFFPRINT_WAIT`
 * @throws {Error} when it is not a number of seconds
 */
export function parseWait(value) {
  if (!value) return DEFAULT_WAIT_SECONDS;
  if (/^\d{1,7}$/.test(value)) return Number(value);
  throw new Error(`OFFPRINT_WAIT is "${value}"; give a number of seconds, such as 60`);
}
