import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface DevServer {
  /** With a trailing slash. */
  readonly address: string;
  /** Seconds until it printed its address. */
  readonly ready: number;
  stop(): Promise<void>;
}

/** Timeout for the start, in milliseconds. */
const TIMEOUT_MS = 180_000;

/**
 * Starts the dev server as `npm run dev` does, on a free port.
 *
 * @param projectCopy absolute path of a copy of the project
 * @param content absolute path of its collection
 * @throws Error with its output if it does not start
 */
export async function startServer(projectCopy: string, content: string): Promise<DevServer> {
  const started = performance.now();
  const output: string[] = [];
  const child = spawn(
    process.execPath,
    [join(projectCopy, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'],
    {
      cwd: projectCopy,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        OFFPRINT_BASE: '/',
        OFFPRINT_CONTENT: content,
        OFFPRINT_SITE: '',
      },
    },
  );
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  const address = await new Promise<string>((done, fail) => {
    const timer = setTimeout(() => end(new Error(`not ready in ${TIMEOUT_MS} ms`)), TIMEOUT_MS);
    const end = (result: string | Error): void => {
      clearTimeout(timer);
      if (typeof result === 'string') done(result);
      else fail(new Error(`The dev server: ${result.message}\n${output.join('')}`));
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output.push(text);
        const found = findAddress(output.join(''));
        if (found !== undefined) end(found);
      });
    }
    child.on('error', end);
    child.on('exit', (code) => end(new Error(`it exited with ${code ?? 'a signal'}`)));
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { address, ready: (performance.now() - started) / 1000, stop };
}

/** @param output the server's output so far, without colours */
export function findAddress(output: string): string | undefined {
  const address = /https?:\/\/localhost:\d+\/\S*(?=\s)/.exec(output)?.[0];
  return address?.replace(/\/?$/, '/');
}
