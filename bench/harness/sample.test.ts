import { expect, it } from 'vitest';
import { pickEvenly } from './sample.ts';

it('spreads a sample over all items', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  expect(pickEvenly(items, 4)).toEqual(['a', 'c', 'f', 'h']);
  expect(pickEvenly(items, 99)).toEqual(items);
});
