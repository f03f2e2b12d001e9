import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { describeUsageError } from './describe-usage-error.ts';

test('an unknown option is named in one line', () => {
  let message = '';
  try {
    parseArgs({ args: ['--colour'], options: {} });
  } catch (error) {
    message = describeUsageError(error, 'check');
  }
  expect(message).toBe('Unknown option \'--colour\'; see "npm run check -- --help".');
});
