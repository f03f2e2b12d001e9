import { spawn } from 'node:child_process';

/**
 * Runs a program with its output going where ours goes.
 *
 * An interrupt (Ctrl-C) reaches the program by the terminal and is left to it; a SIGTERM is passed on.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when it could not start, 128 when a signal ended it
 */
export function run(file, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(file, args, { stdio: 'inherit', ...options });
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
