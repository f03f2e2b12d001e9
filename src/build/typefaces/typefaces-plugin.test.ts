import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPreloads, formatSheet } from './typefaces-plugin.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SHEET = readFileSync(join(ROOT, 'src/site/styles/fonts.css'), 'utf8');
const HEBREW = {
  role: 'reading' as const,
  name: 'Noto Serif Hebrew',
  folder: join(ROOT, 'node_modules/@fontsource/noto-serif-hebrew'),
  isVariable: false,
};
const listFamilies = (css: string) =>
  new Set([...css.matchAll(/font-family: ['"]([^'"]+)/g)].map(([, name]) => name));

test('a typeface replaces the one for the same purpose, with adjusted fallbacks', async () => {
  const css = await formatSheet(SHEET, [HEBREW]);
  expect([...listFamilies(css)].sort()).toEqual([
    'Figtree',
    'Figtree Fallback: Arial',
    'Noto Serif Hebrew',
    'Noto Serif Hebrew Fallback: Georgia',
    'Noto Serif Hebrew Fallback: Times New Roman',
    'STIX Two Math',
  ]);
  expect(css).toContain("--font-serif: 'Noto Serif Hebrew', 'Noto Serif Hebrew Fallback: Times");
  expect(css).toMatch(/size-adjust: [\d.]+%/);
  expect(css).not.toContain('font-display: swap');
});

test('a variable typeface has one file for all weights', async () => {
  const figtree = {
    ...{ role: 'reading' as const, name: 'Figtree', isVariable: true },
    folder: join(ROOT, 'node_modules/@fontsource-variable/figtree'),
  };
  const css = await formatSheet(SHEET, [figtree]);
  expect(css).toContain('figtree-latin-wght-italic.woff2');
  expect(css).toContain(
    "--font-serif: 'Figtree', 'Figtree Fallback: Arial', system-ui, sans-serif",
  );
  expect(listFamilies(css)).not.toContain('STIX Two Text');
});

test('pages preload the Latin files of the typefaces', () => {
  expect(formatPreloads([])).toContain('stix-two-text-latin-600-normal.woff2?url');
  const own = formatPreloads([HEBREW]);
  expect(own.match(/[\w-]+(?=\.woff2)/g)).toEqual([
    'noto-serif-hebrew-latin-400-normal',
    'noto-serif-hebrew-latin-600-normal',
    'figtree-latin-wght-normal',
  ]);
});
