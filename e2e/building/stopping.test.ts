import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { test, type Build } from './run-build.ts';

test.describe.configure({ timeout: 400_000 });

/** Starts `npm run build` and waits until its Astro process has printed something. */
async function start({ content, out }: Build) {
  const child = spawn('npm', ['run', 'build'], {
    cwd: ROOT,
    env: { ...process.env, OFFPRINT_CONTENT: content, OFFPRINT_OUT: out, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  await new Promise<void>((done) => {
    child.stdout.on('data', (data) => {
      if (String(data).includes('[build]')) done();
    });
  });
  return { child, ended };
}

test('a build stops within two seconds of SIGINT or SIGTERM and keeps the previous site', async ({
  build,
}) => {
  build.writeEarlierSite('index.html', 'Before');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const { child, ended } = await start(build);
    const begin = performance.now();
    // A terminal interrupts all processes of a command; a service manager may only stop npm.
    process.kill(signal === 'SIGINT' ? -(child.pid ?? 0) : (child.pid ?? 0), signal);
    const [code, by] = await ended;
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(by ?? code).toBe(by === null ? { SIGINT: 130, SIGTERM: 143 }[signal] : signal);

    // npm may exit before the build does.
    await expect.poll(() => existsSync(join(ROOT, '.cache/build.lock'))).toBe(false);
    expect(readFileSync(join(build.out, 'index.html'), 'utf8')).toBe('Before');
    expect(readdirSync(dirname(build.out)).sort()).toEqual(['content', 'out']);
  }

  await test.step('the Astro process of a killed build exits as well', async () => {
    const { child } = await start(build);
    const { pid, child: astro } = JSON.parse(
      readFileSync(join(ROOT, '.cache/build.lock'), 'utf8'),
    ) as { pid: number; child: { pid: number } };
    process.kill(pid, 'SIGKILL');
    await once(child, 'exit');
    await expect.poll(() => existsSync(`/proc/${astro.pid}`), { timeout: 5000 }).toBe(false);
    expect(readFileSync(join(build.out, 'index.html'), 'utf8')).toBe('Before');
  });

  await test.step('the next build replaces the site at once', async () => {
    const { code, output } = await build.run();
    expect(code, output).toBe(0);
    expect(output).not.toContain('Waiting up to');
    expect(existsSync(join(build.out, 'papers/good/index.html'))).toBe(true);
  });
});
