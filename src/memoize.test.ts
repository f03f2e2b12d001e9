import { expect, it, vi } from 'vitest';
import { memoize, memoizeByObject, memoizeLast } from './memoize.ts';

it('computes a repeated value once', () => {
  const compute = vi.fn((text: string) => text.length);
  const measure = memoize(compute);
  expect([measure('a'), measure('bc'), measure('a')]).toEqual([1, 2, 1]);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('returns the same values after the cache was cleared', () => {
  const double = memoize((text) => text + text);
  for (let i = 0; i < 60_000; i += 1) double(`${i}`);
  expect(double('7')).toBe('77');
});

it('computes once per object, even if the value is undefined', () => {
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

it('caches only the latest call, with all its arguments', () => {
  const compute = vi.fn((a: object, b: string) => ({ a, b }));
  const look = memoizeLast(compute);
  const [one, other] = [{}, {}];
  expect(look(one, 'x')).toBe(look(one, 'x'));
  expect([look(one, 'y').b, look(other, 'y').a]).toEqual(['y', other]);
  expect(compute).toHaveBeenCalledTimes(3);
});
