import { expect, it } from 'vitest';
import { createStamp } from './create-stamp.ts';

it('does not depend on the order of blocks, and differs for other blocks', () => {
  expect(createStamp(['b', 'a'])).toBe(createStamp(['a', 'b']));
  expect(createStamp(['a', 'b'])).not.toBe(createStamp(['a', 'c']));
});
