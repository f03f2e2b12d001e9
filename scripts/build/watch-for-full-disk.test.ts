import { expect, it } from 'vitest';
import { watchForFullDisk } from './watch-for-full-disk.ts';

it('a full disk is detected, and its error and stack are hidden', () => {
  const watch = watchForFullDisk();
  const shown = [
    'generating static routes',
    'ENOSPC: no space left on device, write',
    '    at write (file.js:1:2)',
  ].filter((line) => watch.keepsLine(line));
  expect(shown).toEqual(['generating static routes']);
  expect(watch.isFull()).toBe(true);
});

it('any other error is shown with its stack', () => {
  const watch = watchForFullDisk();
  expect(watch.keepsLine('TypeError: x is not a function')).toBe(true);
  expect(watch.keepsLine('    at write (file.js:1:2)')).toBe(true);
  expect(watch.isFull()).toBe(false);
});
