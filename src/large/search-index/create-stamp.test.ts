import { expect, it } from 'vitest';
import { createStamp } from './create-stamp.ts';

it('is the same for blocks in any order, and another for other blocks', () => {
  expect(createStamp(['b', 'a'])).toBe(createStamp(['a', 'b']));
  expect(createStamp(['a', 'b'])).not.toBe(createStamp(['a', 'c']));
});
