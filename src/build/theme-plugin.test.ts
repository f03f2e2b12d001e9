import { expect, test } from 'vitest';
import { formatColours } from './theme-plugin.ts';

test('colours of site.yaml are custom properties with a value for each theme', () => {
  const ink = { light: '#000000', dark: '#ffffff' };
  expect(formatColours({ colours: { ink } })).toBe(
    ':root{--color-ink:light-dark(#000000,#ffffff);}\n',
  );
  expect(formatColours({})).toBe('');
});

test('controls and lines follow the ground', () => {
  const ground = { light: '#ffffff', dark: '#101418' };
  const css = formatColours({ colours: { ground } });
  expect(css).toContain('--color-ground:light-dark(#ffffff,#101418);');
  for (const name of ['card', 'wash', 'line']) {
    expect(css).toMatch(
      new RegExp(
        `--color-${name}:light-dark\\(color-mix\\([^)]*#ffffff[^)]*\\),color-mix\\([^)]*#101418`,
      ),
    );
  }
});
