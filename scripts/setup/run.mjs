import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';

/** @typedef {'SIGINT' | 'SIGTERM' | 'SIGHUP'} Stop */

/** @type {readonly Stop[]} */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** A terminal interrupts the program too; the delay avoids sending it a second interrupt. */
const FORWARD_INTERRUPT_MS = 200;

/** Callers expect this process to end within two seconds. */
const KILL_MS = 1400;

/**
 * Runs a program with inherited output. Signals that stop this process are forwarded to the
 * program, which is killed if it does not react.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & {
 *   keepsLine?: (line: string) => boolean,
 *   keepsError?: (line: string) => boolean,
 *   killAtOnce?: boolean,
 *   onStart?: (pid: number) => void,
 * }} [options] `keepsLine` selects the lines of its standard output that are shown, and
 *   `keepsError` those of its standard error; by default all are shown; `killAtOnce` is for a
 *   program that needs no cleanup, and opens a channel that closes when this process ends;
 *   `onStart` gets its process id
 * @returns {Promise<number>} its exit code; 1 if it could not start; 128 plus the signal's number
 *   if a signal ended it, or was sent to this process
 */
export function run(file, args, { keepsLine, keepsError, killAtOnce, onStart, ...options } = {}) {
  return new Promise((done) => {
    const child = spawn(file, args, {
      stdio: [
        'inherit',
        keepsLine ? 'pipe' : 'inherit',
        keepsError ? 'pipe' : 'inherit',
        ...(killAtOnce ? [/** @type {const} */ ('ipc')] : []),
      ],
      ...options,
    });
    if (child.pid !== undefined) onStart?.(child.pid);
    if (keepsLine) showLines(child.stdout, keepsLine, console.log);
    if (keepsError) showLines(child.stderr, keepsError, console.error);

    /** @type {Stop | undefined} */
    let stoppedBy;
    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    /** @param {Stop} signal */
    const stop = (signal) => {
      if (stoppedBy) return;
      stoppedBy = signal;
      if (killAtOnce) {
        child.kill('SIGKILL');
        return;
      }
      const delay = signal === 'SIGINT' ? FORWARD_INTERRUPT_MS : 0;
      timers.push(
        setTimeout(() => child.kill(signal), delay),
        setTimeout(() => child.kill('SIGKILL'), KILL_MS),
      );
    };
    for (const signal of STOPS) process.on(signal, stop);

    /** @param {number} code */
    const finish = (code) => {
      for (const timer of timers) clearTimeout(timer);
      for (const signal of STOPS) process.off(signal, stop);
      done(stoppedBy ? toCode(stoppedBy) : code);
    };
    child.on('error', (error) => {
      console.error(`${file} could not be started: ${error.message}`);
      finish(1);
    });
    // A child process of the program may keep its output open.
    child.on('exit', () => stoppedBy && finish(0));
    child.on('close', (code, signal) => finish(code ?? toCode(signal)));
  });
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {(line: string) => boolean} keeps
 * @param {(line: string) => void} show
 */
function showLines(stream, keeps, show) {
  if (!stream) return;
  createInterface({ input: stream }).on('line', (line) => {
    if (keeps(line)) show(line);
  });
}

/** @param {NodeJS.Signals | null} signal */
function toCode(signal) {
  return 128 + (signal ? constants.signals[signal] : 0);
}
