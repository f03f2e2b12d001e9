import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../setup/paths.mjs';
import { CODE_FEATURES, findOldest, formatOldest, STYLE_FEATURES } from './features.ts';
import { listBrowserCode, listBundled } from './list-browser-code.ts';

const styles = readdirSync(join(ROOT, 'src/site/styles')).filter((name) => name.endsWith('.css'));
const code = [...listBrowserCode(ROOT).values()].join('\n');
const css = styles
  .map((name) => readFileSync(join(ROOT, 'src/site/styles', name), 'utf8'))
  .join('\n');

test('the README names the oldest browsers that support all features in use', () => {
  const oldest = findOldest([
    { text: code, features: CODE_FEATURES },
    { text: css, features: STYLE_FEATURES },
  ]);
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(formatOldest(oldest));
});

describe('features in use', () => {
  test('are found in code and in styles', () => {
    const text = 'const a = Map.groupBy(b, c); d.toSorted();';
    expect(findOldest([{ text, features: CODE_FEATURES }])).toEqual({
      ...{ chrome: 117, firefox: 119, safari: 17.4 },
      used: ['Array.prototype.toSorted', 'Map.groupBy'],
    });
    expect(
      findOldest([{ text: 'a { color: light-dark(red, blue) }', features: STYLE_FEATURES }]),
    ).toMatchObject({
      chrome: 123,
    });
  });

  test('are searched for in all modules that pages and workers import', () => {
    const files = [...listBrowserCode(ROOT).keys()].map((path) => relative(ROOT, path));
    expect(files).toContain('src/search/worker.ts');
    expect(files).toContain('src/browser/elements/nearest-addresses.ts');
    expect(files.filter((path) => path.includes('.test.'))).toEqual([]);
  });
});

test('the stemmer is the only package that is bundled with code for the browser', () => {
  expect([...listBundled(ROOT)].filter((name) => !name.startsWith('#'))).toEqual(['stemmer']);
});
