import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Files with user units of an SVG that is scaled. */
const DRAWINGS = ['src/site/styles/map.css'];

const SIZES = [
  // Relative to the surrounding text: formulas, and code, which has larger letters.
  '1em',
  '0.85em',
  // The whole page, in print and on very wide screens.
  '11pt',
  '112.5%',
  '100%',
];

const theme = readFileSync('src/site/styles/theme.css', 'utf8');
const tokens = new Map(
  [...theme.matchAll(/--text-([a-z]+): ([\d.]+)rem;/g)].map(([, name = '', rem]) => [
    name,
    Number(rem) * 16,
  ]),
);

/** Sizes in declarations, SVG attributes and Tailwind classes. */
const SIZE =
  /font-size[:=]\s*["{]?([^;"}]+)|\bfont:\s*(?:normal\s+|\d00\s+)*([^/;]+)\/|\btext-\[(\d[^\]]*)\]|\btext-((?:\d?x[sl]|sm|base|lg|row|read|title|display))\b/g;

function findStraySizes(source: string): string[] {
  return [...source.matchAll(SIZE)].flatMap(([, property, shorthand, arbitrary, name]) => {
    const size = (property ?? shorthand ?? arbitrary ?? name ?? '').trim();
    const token = name ?? /^var\(--text-([a-z]+)\)$/.exec(size)?.[1];
    return (token !== undefined && tokens.has(token)) || SIZES.includes(size) ? [] : [size];
  });
}

it('has the sizes 13, 15, 17, 20 and 28 px, and 42 px for titles on wide screens', () => {
  expect([...new Set(tokens.values())]).toEqual([13, 15, 17, 20, 28]);
  const wide = readFileSync('src/site/styles/base.css', 'utf8');
  expect(/--text-title: min\(([\d.]+)rem/.exec(wide)?.[1]).toBe(String(42 / 16));
});

it('finds sizes outside the scale', () => {
  const stray =
    '<i class="text-[22px] text-xs text-soft" font-size="12"> a { font-size: 14px; font: 500 14px/1 x }';
  expect(findStraySizes(stray)).toEqual(['22px', 'xs', '12', '14px', '14px']);
  expect(findStraySizes('a { font: 600 var(--text-sm) / 1 x } <i class="md:text-lg">')).toEqual([]);
});

it('is the only source of sizes in pages, components, styles and elements', () => {
  const files = globSync('src/{site,pages,browser}/**/*.{astro,css,ts}').filter(
    (file) => !file.endsWith('.test.ts') && !DRAWINGS.includes(file),
  );
  const stray = files.flatMap((file) =>
    findStraySizes(readFileSync(file, 'utf8')).map((size) => `${file}: ${size}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(stray).toEqual([]);
});
