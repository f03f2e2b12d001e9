import { afterEach, expect, it, vi } from 'vitest';
import { describeUsageError } from './describe-usage-error.ts';
import { formatFault } from './faults.ts';
import { nameCommands } from './name-commands.ts';

afterEach(() => vi.unstubAllEnvs());

const TEXT = 'run "npm run topics -- --suggest", or import some with "npm run import"';

it('names the commands of a clone', () => {
  vi.stubEnv('OFFPRINT_CWD', undefined);
  expect(nameCommands(TEXT)).toBe(TEXT);
});

it('names the script of a repository that has only a collection', () => {
  vi.stubEnv('OFFPRINT_CWD', '/papers');
  const named =
    'run "sh offprint.sh topics --suggest", or import some with "sh offprint.sh import"';
  expect(nameCommands(TEXT)).toBe(named);
  expect(formatFault({ file: 'a.md', message: TEXT })).toBe(`a.md  ${named}`);
  const usage = Object.assign(new Error("Unknown option '--x'"), { code: 'ERR' });
  expect(describeUsageError(usage, 'check')).toBe(
    'Unknown option \'--x\'; see "sh offprint.sh check --help".',
  );
});
