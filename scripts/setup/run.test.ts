import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { isAlive } from '../../src/collection/lock/process-id.mjs';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A program that prints its process id and then ignores signals. */
const IGNORES_SIGTERM = `
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
  console.log(process.pid);
  for (;;);`;

/** Starts a process that runs a program with `run`, and exits with the code that it returns. */
async function start(program: string, options: string) {
  const module = JSON.stringify(new URL('run.mjs', import.meta.url).href);
  const code = `
    import { run } from ${module};
    process.exitCode = await run(process.execPath, ['--eval', ${JSON.stringify(program)}], ${options});`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(parent);
  const [line] = (await once(createInterface(parent.stdout), 'line')) as [string];
  return { parent, pid: Number(line) };
}

describe.each(['{}', '{ killAtOnce: true }'])('a program that is run with %s', (options) => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('ends within two seconds of %s, even if it ignores signals', async (signal, code) => {
    const { parent, pid } = await start(IGNORES_SIGTERM, options);
    const begin = performance.now();
    parent.kill(signal);
    expect(await once(parent, 'exit')).toEqual([code, null]);
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(isAlive({ pid })).toBe(false);
  });
});

it('a program can clean up when it is stopped', async () => {
  const program = `
    process.on('SIGTERM', () => setTimeout(() => process.exit(7), 100));
    setInterval(() => undefined, 1000);
    console.log(process.pid);`;
  const { parent } = await start(program, '{}');
  parent.kill('SIGTERM');
  expect(await once(parent, 'exit')).toEqual([143, null]);
});

it('the exit code of a killed program indicates the signal', async () => {
  const { parent, pid } = await start(IGNORES_SIGTERM, '{}');
  process.kill(pid, 'SIGKILL');
  expect(await once(parent, 'exit')).toEqual([137, null]);
});
