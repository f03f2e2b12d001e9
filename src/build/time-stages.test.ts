import type { AstroIntegration } from 'astro';
import { expect, test, vi } from 'vitest';
import { formatStages, timeStages } from './time-stages.ts';

test('formatStages prints the seconds of each stage', () => {
  const stages = [
    { name: 'start', seconds: 1.24 },
    { name: 'pages', seconds: 60 },
  ];
  expect(formatStages(stages)).toBe('start 1.2 s, pages 60.0 s');
});

test('the final hook of an integration runs once and is measured', async () => {
  const done = vi.fn();
  const search: AstroIntegration = {
    name: 'offprint:search',
    hooks: { 'astro:build:done': done },
  };
  const idle: AstroIntegration = { name: 'idle', hooks: {} };
  const info = vi.fn();
  for (const { hooks } of timeStages([search, idle])) {
    await hooks['astro:build:done']?.({ logger: { info } } as never);
  }
  expect(done).toHaveBeenCalledOnce();
  expect(info).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^search \d+\.\d s$/));
});
