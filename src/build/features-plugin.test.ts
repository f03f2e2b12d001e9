import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { featuresSchema } from '../collection/features.ts';
import { featuresPlugin } from './features-plugin.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPTS = globSync('src/browser/**/*.ts', { cwd: ROOT }).sort();

/** Replacements of scripts, by path. */
function listReplaced(features: Parameters<typeof featuresSchema.parse>[0]) {
  const { load } = featuresPlugin(ROOT, { features: featuresSchema.parse(features) });
  const run = load as (id: string) => string | undefined;
  return SCRIPTS.flatMap((path) => {
    const code = run(join(ROOT, path).replaceAll('\\', '/'));
    return code === undefined ? [] : [{ path: path.replaceAll('\\', '/'), code }];
  });
}

test('a site with all features has all scripts', () => {
  expect(listReplaced({})).toEqual([]);
});

test('a feature that is off has no scripts', () => {
  const off = { map: false, trends: false, compare: false, list: false };
  expect(listReplaced(off).map(({ path }) => path.replace('src/browser/', ''))).toEqual([
    'compare/choose/compare-bar.ts',
    'compare/page/compare-element.ts',
    'list/page/list-element.ts',
    'list/save-paper.ts',
    'map/paper-map.ts',
    'searches/save-search.ts',
    'searches/searches-element.ts',
    'trends/trend-chart.ts',
  ]);
  for (const { path, code } of listReplaced(off)) {
    const list = (text: string) =>
      [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
    expect(list(code), path).toEqual(list(readFileSync(join(ROOT, path), 'utf8')));
  }
});
