import { expect, test } from 'vitest';
import { formatColours, hasLongHeader } from './theme-plugin.ts';

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

test('a header is long if its links do not fit on a tablet', () => {
  const link = (label: string) => ({ label, to: '/papers/' });
  expect(hasLongHeader({})).toBe(false);
  expect(hasLongHeader({ header: ['Months', 'Papers', 'Topics'].map(link) })).toBe(false);
  const labels = ['Programme', 'Proceedings', 'Papers', 'Topics', 'About'];
  expect(hasLongHeader({ header: labels.map(link) })).toBe(true);
});
