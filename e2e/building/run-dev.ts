import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { BUILD_LOCK } from '../../src/build/lock.ts';
import { acquireLock } from '../../src/collection/lock/acquire-lock.mjs';

export interface DevServer {
  /** With a trailing slash. */
  readonly address: string;
  /** All of the server's output so far, without colours. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

const MILLISECONDS_TO_START = 60_000;

/**
 * Starts `npm run dev` on a free port. Builds wait until it has stopped, because the dev server and
 * builds of a checkout write the same list of texts into `.astro`.
 *
 * @param content absolute path of the content folder
 * @param config path of the Astro configuration
 * @throws Error with the output of the server if it does not start
 */
export async function startDevServer(content: string, config: string): Promise<DevServer> {
  const lock = await acquireLock(join(ROOT, BUILD_LOCK), { work: 'build', waitSeconds: 600 });
  const server = spawn(
    process.execPath,
    [
      ...['--import', './scripts/setup/guard.mjs', 'node_modules/astro/bin/astro.mjs', 'dev'],
      ...['--port', '0', '--config', config],
    ],
    {
      cwd: ROOT,
      // Astro starts in the background when another program runs it.
      env: {
        ...process.env,
        ...{ ASTRO_DEV_BACKGROUND: '0', NO_COLOR: '1', FORCE_COLOR: '0' },
        OFFPRINT_CONTENT: content,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill();
      await once(server, 'exit');
    }
    lock.release();
  };
  try {
    const address = await new Promise<string>((done, fail) => {
      const giveUp = () => fail(new Error(`The dev server has not started:\n${output}`));
      const timer = setTimeout(giveUp, MILLISECONDS_TO_START);
      const read = (data: Buffer): void => {
        output += data.toString();
        const [, url] = /Local\s+(http:\S+)\s/.exec(output) ?? [];
        if (url === undefined) return;
        clearTimeout(timer);
        done(url);
      };
      server.stdout.on('data', read);
      server.stderr.on('data', read);
      server.on('exit', giveUp);
    });
    return { address, log: () => output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
