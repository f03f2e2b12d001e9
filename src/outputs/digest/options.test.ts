import { describe, expect, test } from 'vitest';
import { checkAddresses } from './addresses.ts';
import { parseOptions } from './options.ts';

const parse = (line: string, env = {}) => parseOptions(line.split(' ').filter(Boolean), env);

describe('the command line of the digest', () => {
  test.each([
    ['', 'Say from when on'],
    ['--since 2024-13', '--since "2024-13" is no date'],
    ['--since 2024 --until soon', '--until "soon" is no date'],
    ['--since 2024-02 --until 2024-01', 'is before'],
    ['--since 2024 --smtp http://a.example --to a@b.example', '--smtp is no server'],
    ['--since 2024 --smtp smtp://a.example', 'Say who gets it'],
    ['--since 2024 --to a@b.example', 'Say which server'],
    ['--since 2024 --topics x', "Unknown option '--topics'"],
  ])('"%s": %s', (line, message) => {
    expect(() => parse(line)).toThrow(message);
  });

  test('takes the server from the environment, where a password is safer', () => {
    const env = { OFFPRINT_SMTP: 'smtp://u:p@a.example' };
    expect(parse('--since 2024 --to a@b.example', env)?.smtp).toBe(env.OFFPRINT_SMTP);
    expect(parse('--since 2024', env)?.smtp).toBeUndefined();
  });

  test('lets a year end where it began', () => {
    expect(parse('--since 2024-05-01 --until 2024')).toMatchObject({ until: '2024' });
  });

  test('does not repeat a password', () => {
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
  ])('%j is none', (to) => {
    expect(() => checkAddresses({ from: 'a@b.example', to: [to], isSent: true })).toThrow(
      /is no address/,
    );
  });

  test('nobody sends without a sender', () => {
    expect(() => checkAddresses({ from: undefined, to: ['a@b.example'], isSent: true })).toThrow(
      /digest\.from/,
    );
  });
});
