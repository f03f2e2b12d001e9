import { expect, it } from 'vitest';
import { describeSystemError } from './describe-system-error.ts';

const fail = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: reason, write`), { code, syscall: 'write', path });

it('describes errors of the file system with the path and advice', () => {
  expect(describeSystemError(fail('ENOSPC', '/srv/content/a.md'))).toBe(
    '/srv/content/a.md: the disk is full; free some space and run this again.',
  );
  expect(describeSystemError(fail('EACCES'), '/srv/content')).toMatch(
    /^\/srv\/content: you do not have permission; /,
  );
  expect(describeSystemError(fail('EIO'))).toBe('EIO: reason, write.');
});

it('returns undefined for other errors', () => {
  expect(describeSystemError(new Error('a bug'))).toBeUndefined();
});
