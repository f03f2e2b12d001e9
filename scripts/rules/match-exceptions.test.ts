import { expect, test } from 'vitest';
import { matchExceptions } from './match-exceptions.ts';

const violation = (from: string, to: string, rule = 'down') => ({ rule: { name: rule }, from, to });
const exception = (from: string, to: string, rule = 'down') => ({ rule, from, to, reason: '' });

test('a violation without an exception is reported as broken', () => {
  expect(
    matchExceptions([violation('a', 'b'), violation('a', 'c')], [exception('a', 'b')]),
  ).toEqual({ broken: [violation('a', 'c')], unneeded: [] });
});

test('an exception applies only to its own rule', () => {
  const { broken } = matchExceptions([violation('a', 'b')], [exception('a', 'b', 'other')]);
  expect(broken).toHaveLength(1);
});

test('an exception that matches no violation is reported as unneeded', () => {
  expect(matchExceptions([], [exception('a', 'b')]).unneeded).toEqual([exception('a', 'b')]);
});
