import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireLock } from './acquire-lock.ts';
import { getStartTime } from './process-id.ts';

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

/** A process of its own that takes the lock, says so, and acts; `log` is appended to by all. */
function start(action: string): ChildProcess & { lines: AsyncIterator<string, undefined> } {
  const module = JSON.stringify(fileURLToPath(new URL('./acquire-lock.ts', import.meta.url)));
  const code = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as sleep } from 'node:timers/promises';
    import { acquireLock } from ${module};
    const log = (word) => appendFileSync(${JSON.stringify(join(folder, 'log'))}, word + ' ' + process.pid + '\\n');
    const release = await acquireLock(${JSON.stringify(lock)}, (pid) => console.log('waits ' + pid));
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

const FOREVER = 'setInterval(() => {}, 1000);';

async function nextLine(child: ReturnType<typeof start>): Promise<string | undefined> {
  const { value, done } = await child.lines.next();
  return done ? undefined : value;
}

describe('a lock', () => {
  it('is taken by one process and then, once given back, by the next', async () => {
    const first = start(`${FOREVER} process.on('SIGUSR2', release);`);
    expect(await nextLine(first)).toBe('holds');
    const second = start('');
    expect(await nextLine(second)).toBe(`waits ${first.pid}`);
    first.kill('SIGUSR2');
    expect(await nextLine(second)).toBe('holds');
  });

  it('is held by one at a time of eight that contend, after one that was killed', async () => {
    const dead = start(FOREVER);
    expect(await nextLine(dead)).toBe('holds');
    dead.kill('SIGKILL');
    await once(dead, 'exit');
    expect(existsSync(lock)).toBe(true);

    const contenders = Array.from({ length: 8 }, () =>
      start(`log('enters'); await sleep(30); log('leaves'); release();`),
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

  it.each([
    'process.exit(3)',
    "throw new Error('as planned')",
    "process.kill(process.pid, 'SIGTERM')",
  ])('is given back by a process that ends with %s', async (end) => {
    const child = start(
      `console.error = () => {}; process.on('uncaughtException', () => process.exit(1)); ${end}; ${FOREVER}`,
    );
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(code !== 0 || signal === 'SIGTERM').toBe(true);
    expect(existsSync(lock)).toBe(false);
  });

  it('is taken over when its process id belongs to another process now', async () => {
    const release = await acquireLock(lock);
    release();
    const startTime = `not ${getStartTime(process.pid)}`;
    writeFileSync(lock, JSON.stringify({ pid: process.pid, startTime, token: 'old' }));
    const again = await acquireLock(lock, () => expect.unreachable('nobody holds it'));
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
    again();
    expect(existsSync(lock)).toBe(false);
  });

  it('is taken over when its file is not a lock', async () => {
    (await acquireLock(lock))();
    writeFileSync(lock, '');
    const release = await acquireLock(lock);
    expect(readFileSync(lock, 'utf8')).not.toBe('');
    release();
  });
});
