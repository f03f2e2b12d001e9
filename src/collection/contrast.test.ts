import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS, getContrast } from './contrast.ts';

test('the contrast of two colours is that of WCAG', () => {
  expect(getContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(getContrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  expect(getContrast('#ffffff', '#777777')).toBe(getContrast('#777777', '#ffffff'));
});

test('the colours are those of the style sheet', () => {
  const styles = readFileSync(new URL('../site/styles/theme.css', import.meta.url), 'utf8');
  for (const [name, { light, dark }] of Object.entries(COLOURS)) {
    expect(styles).toContain(`--color-${name}: light-dark(${light}, ${dark});`);
  }
});
