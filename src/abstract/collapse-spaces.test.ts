import { expect, it } from 'vitest';
import { collapseSpaces } from './collapse-spaces.ts';

it.each([
  ['a b c', 'a b c'],
  [' a ', ' a '],
  ['  a  b ', ' a b '],
  ['a\nb\t\u00a0c', 'a b c'],
  ['a\u2028b', 'a b'],
  ['', ''],
])('%j becomes %j', (text, collapsed) => {
  expect(collapseSpaces(text)).toBe(collapsed);
});
