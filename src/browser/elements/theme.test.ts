import { expect, test } from 'vitest';
import { parseTheme } from '../../outputs/policy/theme.ts';

test.each([
  ['light', 'light'],
  ['dark', 'dark'],
  ['system', 'system'],
  [null, 'system'],
  ['DARK', 'system'],
  [{ theme: 'dark' }, 'system'],
])('parses the stored value %j as the theme %s', (stored, theme) => {
  expect(parseTheme(stored)).toBe(theme);
});
