import { expect, it } from 'vitest';
import { isLargeCollection } from './is-large-collection.ts';

it('depends on the number of papers', () => {
  expect(isLargeCollection(43)).toBe(false);
  expect(isLargeCollection(100_000)).toBe(true);
});

it('can be forced either way', () => {
  expect(isLargeCollection(43, 'on')).toBe(true);
  expect(isLargeCollection(100_000, 'off')).toBe(false);
});
