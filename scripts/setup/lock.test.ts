import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { withLock } from './lock.mjs';
import { CACHE } from './paths.mjs';

const NAME = `lock-test-${process.pid}`;
const file = join(CACHE, `${NAME}.lock`);
afterEach(() => rmSync(file, { force: true }));

describe('a lock', () => {
  it('makes the second wait for the first, even if the first fails', async () => {
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await sleep(30);
      log.push(`${name} ends`);
      if (name === 'first') throw new Error('as planned');
    };
    const first = withLock(NAME, work('first'));
    const second = withLock(NAME, work('second'));
    await expect(first).rejects.toThrow('as planned');
    await second;
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    expect(existsSync(file)).toBe(false);
  });

  it('is taken over from a process that no longer exists', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(file, String(pid));
    expect(await withLock(NAME, () => Promise.resolve('done'))).toBe('done');
  });
});
