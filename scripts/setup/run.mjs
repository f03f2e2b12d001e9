import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Runs a program with its output going where ours goes.
 *
 * An interrupt (Ctrl-C) reaches the program by the terminal and is left to it; a SIGTERM is passed on.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { keepsLine?: (line: string) => boolean }} [options]
 *   `keepsLine` says which lines of its standard output go there; without it all do
 * @returns {Promise<number>} its exit code; 1 when it could not start, 128 when a signal ended it
 */
export function run(file, args, { keepsLine, ...options } = {}) {
  return new Promise((done) => {
    const output = keepsLine ? 'pipe' : 'inherit';
    const child = spawn(file, args, { stdio: ['inherit', output, 'inherit'], ...options });
    if (keepsLine && child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (keepsLine(line)) console.log(line);
      });
    }
    const wait = () => undefined;
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', pass);
    const finish = (/** @type {number} */ code) => {
      process.off('SIGINT', wait).off('SIGTERM', pass);
      done(code);
    };
    child.on('error', (error) => {
      console.error(`${file} could not be started: ${error.message}`);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 128));
  });
}
