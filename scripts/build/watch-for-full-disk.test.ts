import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { watchForFullDisk } from './watch-for-full-disk.ts';

/**
 * Makes Node fail with a full disk as the cause of another error, as Astro's content store does.
 */
const FAIL = `throw Object.assign(new Error('An unknown error occurred while writing files to disk.', {
  cause: Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }),
}), { hint: 'This can be caused by many reasons.' })`;

const FAILURES = {
  'an uncaught exception': FAIL,
  'an error that a timer throws': `setTimeout(() => { ${FAIL} })`,
  'an unhandled rejection': `setTimeout(async () => { ${FAIL} })`,
  'a logged error': `try { ${FAIL} } catch (error) { console.error(error); process.exit(1); }`,
};

it.each(Object.entries(FAILURES))(
  '%s is hidden with its stack if its cause is a full disk',
  (_, script) => {
    const { stderr, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(stderr).toMatch(/^\s+at .+[^]+ENOSPC/m);
    const watch = watchForFullDisk();
    stderr.split('\n').forEach(watch.holdError);
    expect(watch.isFull()).toBe(true);
    expect(watch.listErrors(status ?? 0)).toEqual([]);
  },
);

it('a full disk that is reported on standard output hides the lines after it', () => {
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
  const lines = ['TypeError: x is not a function', '    at write (file.js:1:2)'];
  for (const line of lines) watch.holdError(line);
  expect(watch.isFull()).toBe(false);
  expect(watch.listErrors(1)).toEqual(lines);
});

it('errors of a build that succeeded nevertheless are shown', () => {
  const watch = watchForFullDisk();
  watch.holdError('A cache could not be saved: ENOSPC');
  expect(watch.listErrors(0)).toEqual(['A cache could not be saved: ENOSPC']);
});
