import { expect, test } from 'vitest';
import { formatColours } from './theme-plugin.ts';

test('colours of site.yaml are custom properties with a value for each theme', () => {
  const ground = { light: '#ffffff', dark: '#101418' };
  expect(formatColours({ colours: { ground } })).toBe(
    ':root{--color-ground:light-dark(#ffffff,#101418);}\n',
  );
  expect(formatColours({})).toBe('');
});
