import { setImmediate } from 'node:timers/promises';

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Completes short synchronous work before handling signals. */
export async function withSignalsDeferred<T>(work: () => T): Promise<T> {
  let stoppedBy: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    stoppedBy ??= signal;
  };
  for (const signal of STOPS) process.on(signal, note);
  try {
    const result = work();
    // Signals are handled between iterations of the event loop.
    await setImmediate();
    await setImmediate();
    return result;
  } finally {
    for (const signal of STOPS) process.off(signal, note);
    if (stoppedBy !== undefined) process.kill(process.pid, stoppedBy);
  }
}
