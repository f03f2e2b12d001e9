import { expect, test } from 'vitest';
import { measureCommand, parseTimes } from './measure-command.ts';

const run = (script: string) =>
  measureCommand({ file: process.execPath, args: ['-e', script], cwd: '/' });

test('the time of the children is the sum of user and system time', () => {
  expect(parseTimes('0m0.01s 0m0.00s\n1m2.50s 0m3.25s\n')).toBeCloseTo(65.75);
  expect(parseTimes('0m0.001s 0m0.000s\n0m0.500s 0m0.000s\n')).toBeCloseTo(0.5);
  expect(() => parseTimes('')).toThrow('times');
});

test('memory includes that of child processes', async () => {
  const hold = 'const b = Buffer.alloc(150e6, 1); setTimeout(() => b, 1500)';
  const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`;
  const { cost } = await run(child);
  expect(cost.rssBytes).toBeGreaterThan(150e6);
  expect(cost.pssBytes).toBeGreaterThan(150e6);
  expect(cost.cpuSeconds).toBeGreaterThan(0);
});

test('a failed command is reported with its output', async () => {
  await expect(run('console.error("no room"); process.exit(3)')).rejects.toThrow(
    /ended with 3:\nno room/,
  );
});
