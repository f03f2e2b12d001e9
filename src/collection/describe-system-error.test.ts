import { expect, it } from 'vitest';
import { describeSystemError } from './describe-system-error.ts';

const fail = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: reason, write`), { code, syscall: 'write', path });

it('an error of the file system names the place and what to do', () => {
  expect(describeSystemError(fail('ENOSPC', '/srv/content/a.md'))).toBe(
    '/srv/content/a.md: the disk is full; free some space and run this again.',
  );
  expect(describeSystemError(fail('EACCES'), '/srv/content')).toMatch(
    /^\/srv\/content: you do not have permission; /,
  );
  expect(describeSystemError(fail('EIO'))).toBe('EIO: reason, write.');
});

it('any other error is left to who caught it', () => {
  expect(describeSystemError(new Error('a bug'))).toBeUndefined();
});
