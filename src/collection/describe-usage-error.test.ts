import { readdirSync } from 'node:fs';
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

test('a file in place of a folder is named, without a reference to the help', () => {
  let message = '';
  try {
    readdirSync('package.json');
  } catch (error) {
    message = describeUsageError(error, 'new');
  }
  expect(message).toBe('package.json: this is a file, or lies below one; name a folder.');
});
