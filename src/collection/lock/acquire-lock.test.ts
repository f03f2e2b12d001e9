import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireLock } from './acquire-lock.mjs';
import { getStartTime } from './process-id.mjs';

let folder: string;
let lock: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-lock-'));
  lock = join(folder, 'deep', 'build.lock');
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process that acquires the lock, prints "holds" and runs `action`; `log` is a shared file. */
function start(
  action: string,
  waitSeconds = 60,
): ChildProcess & { lines: AsyncIterator<string, undefined> } {
  const module = JSON.stringify(fileURLToPath(new URL('./acquire-lock.mjs', import.meta.url)));
  const code = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as sleep } from 'node:timers/promises';
    import { acquireLock } from ${module};
    const append = (word) => appendFileSync(${JSON.stringify(join(folder, 'log'))}, word + ' ' + process.pid + '\\n');
    const { release, share } = await acquireLock(${JSON.stringify(lock)}, {
      work: 'build',
      waitSeconds: ${waitSeconds},
      log: console.log,
    });
    console.log('holds');
    ${action}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return Object.assign(child, {
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() as AsyncIterator<
      string,
      undefined
    >,
  });
}

/** Options for a lock that must be free. */
const OPTIONS = { work: 'build', log: () => expect.unreachable('the lock is free') };
const FOREVER = 'setInterval(() => {}, 1000);';

async function nextLine(child: ReturnType<typeof start>): Promise<string | undefined> {
  const { value, done } = await child.lines.next();
  return done ? undefined : value;
}

describe('a lock', () => {
  it('is acquired by one process and, once released, by the next', async () => {
    const first = start(`${FOREVER} process.on('SIGUSR2', release);`);
    expect(await nextLine(first)).toBe('holds');
    const second = start('');
    expect(await nextLine(second)).toMatch(
      new RegExp(
        `^Waiting up to 60 seconds for another build \\(process ${first.pid}, running for \\d+ seconds?\\) to finish\\.$`,
      ),
    );
    first.kill('SIGUSR2');
    expect(await nextLine(second)).toBe('holds');
  });

  it('is held by one of eight processes at a time, after another was killed', async () => {
    const dead = start(FOREVER);
    expect(await nextLine(dead)).toBe('holds');
    dead.kill('SIGKILL');
    await once(dead, 'exit');
    expect(existsSync(lock)).toBe(true);

    const contenders = Array.from({ length: 8 }, () =>
      start(`append('enters'); await sleep(30); append('leaves'); release();`),
    );
    await Promise.all(contenders.map((child) => once(child, 'exit')));
    const log = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n');
    expect(log).toHaveLength(16);
    for (let index = 0; index < log.length; index += 2) {
      const pid = log[index]?.split(' ')[1];
      expect(log.slice(index, index + 2)).toEqual([`enters ${pid}`, `leaves ${pid}`]);
    }
    expect(readdirSync(join(folder, 'deep'))).toEqual([]);
  }, 30_000);

  it.each(['process.exit(3)', "throw new Error('as planned')"])(
    'is released by a process that ends with %s',
    async (end) => {
      const child = start(`process.on('uncaughtException', () => process.exit(1)); ${end};`);
      const [code] = (await once(child, 'exit')) as [number | null];
      expect(code).toBeGreaterThan(0);
      expect(existsSync(lock)).toBe(false);
    },
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'does not prevent a busy process from ending on %s, and is free then',
    async (signal) => {
      const child = start('for (;;);');
      expect(await nextLine(child)).toBe('holds');
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([null, signal]);
      const next = start('release();');
      expect(await nextLine(next)).toBe('holds');
    },
  );

  it('is held by a child process after its holder was killed', async () => {
    const child = spawn(process.execPath, ['--eval', FOREVER], { stdio: 'ignore' });
    children.push(child);
    const holder = start(`share(${child.pid}); console.log('shared'); ${FOREVER}`);
    expect(await nextLine(holder)).toBe('holds');
    expect(await nextLine(holder)).toBe('shared');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const next = start('');
    expect(await nextLine(next)).toContain(`another build (process ${child.pid}, `);
    child.kill('SIGKILL');
    expect(await nextLine(next)).toBe('holds');
  });

  it('is not acquired after the timeout; the error names the holder', async () => {
    const holder = start(FOREVER);
    expect(await nextLine(holder)).toBe('holds');
    await expect(
      acquireLock(lock, { work: 'build', waitSeconds: 0, log: () => undefined }),
    ).rejects.toThrow(
      new RegExp(`^Gave up after waiting 0 seconds for another build \\(process ${holder.pid}, `),
    );
  });

  it('is taken over if its process id now belongs to another process', async () => {
    (await acquireLock(lock, OPTIONS)).release();
    const startTime = `not ${getStartTime(process.pid)}`;
    writeFileSync(lock, JSON.stringify({ pid: process.pid, startTime, token: 'old', since: 0 }));
    const { release } = await acquireLock(lock, OPTIONS);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
    release();
    expect(existsSync(lock)).toBe(false);
  });

  it.each(['', '{"pid":'])('is taken over if its file is invalid: "%s"', async (text) => {
    (await acquireLock(lock, OPTIONS)).release();
    writeFileSync(lock, text);
    const { release } = await acquireLock(lock, OPTIONS);
    expect(readFileSync(lock, 'utf8')).not.toBe(text);
    release();
  });

  it('removes files of processes that were killed while acquiring it', async () => {
    (await acquireLock(lock, OPTIONS)).release();
    const dead = { pid: process.pid, startTime: 'not ours', token: 'dead', since: 0 };
    writeFileSync(`${lock}.dead`, JSON.stringify(dead));
    writeFileSync(`${lock}.after-older`, JSON.stringify(dead));
    (await acquireLock(lock, OPTIONS)).release();
    expect(readdirSync(join(folder, 'deep'))).toEqual([]);
  });
});
