import { describe, expect, test } from 'vitest';
import { checkAddresses } from './addresses.ts';
import { parseOptions } from './options.ts';

const parse = (line: string, env = {}) => parseOptions(line.split(' ').filter(Boolean), env);

describe('the command line of the digest', () => {
  test.each([
    ['', 'There is no start date'],
    ['--since 2024-13', '--since "2024-13" is not a date'],
    ['--since 2024 --until soon', '--until "soon" is not a date'],
    ['--since 2024-02 --until 2024-01', 'is before'],
    [
      '--since 2024 --smtp http://a.example --to a@b.example',
      '--smtp is not the URL of a mail server',
    ],
    ['--since 2024 --smtp smtp://a.example', 'No recipient is set'],
    ['--since 2024 --to a@b.example', 'No mail server is set'],
    ['--since 2024 --topics x', "Unknown option '--topics'"],
  ])('"%s": %s', (line, message) => {
    expect(() => parse(line)).toThrow(message);
  });

  test('reads the server from the environment', () => {
    const env = { OFFPRINT_SMTP: 'smtp://u:p@a.example' };
    expect(parse('--since 2024 --to a@b.example', env)?.smtp).toBe(env.OFFPRINT_SMTP);
    expect(parse('--since 2024', env)?.smtp).toBeUndefined();
  });

  test('accepts the same year as start and end', () => {
    expect(parse('--since 2024-05-01 --until 2024')).toMatchObject({ until: '2024' });
  });

  test('does not print a password', () => {
    expect(() => parse('--since 2024 --to a@b.example --smtp smpt://u:secret@a.example')).toThrow(
      /^(?!.*secret)/,
    );
  });
});

describe('addresses', () => {
  test.each(['a@b.example', 'A. Reader <a@b.example>', 'Łukasz <l@b.example>'])(
    '"%s" is one',
    (to) => {
      expect(() => checkAddresses({ from: to, to: [to], isSent: true })).not.toThrow();
    },
  );

  test.each([
    '',
    'a',
    'a@b.example, c@d.example',
    'a@b\r\nBcc: c@d',
    'x\n <a@b.example>',
    '<a@b> c',
  ])('%j is rejected', (to) => {
    expect(() => checkAddresses({ from: 'a@b.example', to: [to], isSent: true })).toThrow(
      /is not an address/,
    );
  });

  test('a sender is required for sending', () => {
    expect(() => checkAddresses({ from: undefined, to: ['a@b.example'], isSent: true })).toThrow(
      /digest\.from/,
    );
  });
});
