import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Everything it printed. */
  readonly output: string;
  readonly seconds: number;
}

export interface Running {
  readonly ended: Promise<Ended>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/**
 * Starts a script of the project's copy as npm does.
 *
 * @param projectCopy absolute path of the copy
 * @param command path of the script in it, and its arguments
 */
export function start(
  projectCopy: string,
  [script = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
): Running {
  const begin = performance.now();
  const child = spawn(process.execPath, [join(projectCopy, script), ...args], {
    cwd: projectCopy,
    env: { ...process.env, OFFPRINT_WAIT: '300', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const append = (data: Buffer): void => {
    output += stripVTControlCharacters(data.toString());
  };
  child.stdout.on('data', append);
  child.stderr.on('data', append);
  const ended = new Promise<Ended>((done, fail) => {
    child.on('error', fail);
    // Not "close", because an orphan may keep the pipes open for a moment.
    child.on('exit', (code, signal) => {
      setTimeout(
        () => done({ code, signal, output, seconds: (performance.now() - begin) / 1000 }),
        50,
      );
    });
  });
  return { ended, kill: (signal) => void child.kill(signal) };
}

/** The line of the output that matches, if any. */
export function findLine(output: string, pattern: RegExp): string | undefined {
  return output
    .split('\n')
    .find((line) => pattern.test(line))
    ?.trim();
}
