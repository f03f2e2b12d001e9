import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { schedule, type Job } from './schedule.ts';

/** Starts jobs that finish on command, and records which have started. */
function start(jobs: readonly Job[], cores: number) {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const interruption = new AbortController();
  const act = async ({ name }: Job): Promise<string> => {
    started.push(name);
    await new Promise<void>((done) => ends.set(name, done));
    return name;
  };
  return {
    started,
    interruption,
    results: schedule(jobs, act, { cores, signal: interruption.signal }),
    finish: async (name: string) => {
      ends.get(name)?.();
      await nextTurn();
    },
  };
}

it('jobs share the cores, and each starts once those before it have finished', async () => {
  const jobs = [
    { name: 'install', cores: 0 },
    { name: 'types' },
    { name: 'build', after: ['types'] },
    { name: 'unit' },
    { name: 'lint' },
    { name: 'browser', cores: 2, after: ['build', 'install'] },
  ];
  const { started, finish, results } = start(jobs, 2);
  expect(started).toEqual(['install', 'types', 'unit']);
  await finish('types');
  expect(started.slice(3)).toEqual(['build']);
  await finish('build');
  expect(started.slice(4)).toEqual(['lint']);
  await finish('unit');
  await finish('lint');
  expect(started.slice(5), 'also waits for jobs that need no core').toEqual([]);
  await finish('install');
  expect(started.slice(5)).toEqual(['browser']);
  await finish('browser');
  expect(await results).toEqual(['types', 'build', 'unit', 'lint', 'install', 'browser']);
});

it('after an interruption no job starts, and running jobs are awaited', async () => {
  const { started, finish, results, interruption } = start([{ name: 'a' }, { name: 'b' }], 1);
  interruption.abort();
  await finish('a');
  expect(await results).toEqual(['a']);
  expect(started).toEqual(['a']);
});

it('a job does not wait for one that is not selected', async () => {
  const { finish, results } = start([{ name: 'build', after: ['types'] }], 1);
  await finish('build');
  expect(await results).toEqual(['build']);
});
