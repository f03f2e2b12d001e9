import { expect, test } from 'vitest';
import {
  getCardVariant,
  getFigureName,
  getRowVariant,
  hasFigureCard,
  listPageVariants,
} from './variants.ts';

const lamp = { id: 'lamp', files: [{ name: 'figure.png', bytes: 1 }] };
const paths = (width: number) => listPageVariants('lamp', width).map(({ path }) => path);

test('a page has the figure in two widths, neither wider than the figure', () => {
  expect(paths(3000)).toEqual(['figures/lamp/640.webp', 'figures/lamp/1280.webp']);
  expect(paths(900)).toEqual(['figures/lamp/640.webp', 'figures/lamp/900.webp']);
  expect(paths(640)).toEqual(['figures/lamp/640.webp']);
  expect(paths(80)).toEqual(['figures/lamp/80.webp']);
});

test('rows and previews have one width each', () => {
  expect(getRowVariant('lamp', 3000).path).toBe('figures/lamp/240.webp');
  expect(getRowVariant('lamp', 80).path).toBe('figures/lamp/80.webp');
  expect(getCardVariant('lamp', 3000).path).toBe('figures/lamp/1200.jpg');
});

test('site.yaml sets where figures are shown', () => {
  expect(getFigureName(lamp, { figures: 'none' })).toBeUndefined();
  expect(getFigureName(lamp, { figures: 'page' })).toBe('figure.png');
  expect(getFigureName({ id: 'a' }, { figures: 'everywhere' })).toBeUndefined();
  expect(hasFigureCard(lamp, { figures: 'page' })).toBe(false);
  expect(hasFigureCard(lamp, { figures: 'everywhere' })).toBe(true);
  const drawing = { id: 'a', files: [{ name: 'figure.svg', bytes: 1 }] };
  expect(hasFigureCard(drawing, { figures: 'everywhere' })).toBe(false);
});
