import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

function show(isTTY: boolean, seconds: readonly number[]): string {
  let time = 0;
  let text = '';
  const stream = {
    isTTY,
    columns: 120,
    write: (part: string) => Boolean((text += part)),
  } as unknown as NodeJS.WriteStream;
  const progress = createProgress(stream, () => time);
  progress.start('reading a.bib', 10_000);
  for (const second of seconds) {
    time = second * 1000;
    // The clock is read only on every 64th update.
    for (let call = 0; call < 64; call++) progress.update(second * 1000, second * 200);
  }
  progress.end();
  return text;
}

test('on a terminal, one line shows percentage, time left, rate and count, and is cleared at the end', () => {
  expect(show(true, [1, 2])).toContain('20%  8 s left  200/s  400 papers  reading a.bib');
  expect(show(true, [1, 2]).endsWith('\r\u001B[K')).toBe(true);
  expect(show(true, [1, 2])).not.toContain('\n');
});

test('without a terminal, plain lines are printed at intervals', () => {
  const lines = show(false, [1, 2, 3, 4, 5, 6, 7]).split('\n').filter(Boolean);
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain('\r');
});

test('short tasks show no progress', () => {
  expect(show(true, [0.1, 0.2])).toBe('');
});
