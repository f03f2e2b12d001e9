import { expect, it, vi } from 'vitest';
import { memoize, memoizeByObject, memoizeLast } from './memoize.ts';

it('computes once what is asked twice', () => {
  const compute = vi.fn((text: string) => text.length);
  const measure = memoize(compute);
  expect([measure('a'), measure('bc'), measure('a')]).toEqual([1, 2, 1]);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('gives the same also when it had to forget', () => {
  const double = memoize((text) => text + text);
  for (let i = 0; i < 60_000; i += 1) double(`${i}`);
  expect(double('7')).toBe('77');
});

it('computes once of each thing, whatever comes of it', () => {
  const compute = vi.fn((thing: { readonly of: string }) => thing.of || undefined);
  const look = memoizeByObject(compute);
  const [one, other] = [{ of: 'a' }, { of: '' }];
  expect([look(one), look(other), look(one), look(other)]).toEqual([
    'a',
    undefined,
    'a',
    undefined,
  ]);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('computes once what is asked twice in a row, of several things', () => {
  const compute = vi.fn((a: object, b: string) => ({ a, b }));
  const look = memoizeLast(compute);
  const [one, other] = [{}, {}];
  expect(look(one, 'x')).toBe(look(one, 'x'));
  expect([look(one, 'y').b, look(other, 'y').a]).toEqual(['y', other]);
  expect(compute).toHaveBeenCalledTimes(3);
});
