import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import type { Feature } from '../collection/features.ts';
import type { Site } from '../collection/schema.ts';

/**
 * Modules in `src/browser/` that pages load for a feature. On a site without the feature, each is
 * replaced with the code given here: no-op versions of the exports that other modules use.
 */
const MODULES: Readonly<Partial<Record<Feature, Readonly<Record<string, string>>>>> = {
  map: { 'map/paper-map.ts': '' },
  trends: { 'trends/trend-chart.ts': '' },
  compare: {
    'compare/page/compare-element.ts': '',
    'compare/choose/compare-bar.ts': 'export const createCompareBar = () => () => {};',
  },
  list: {
    'list/save-paper.ts': '',
    'list/page/list-element.ts': '',
    'searches/searches-element.ts': '',
    'searches/save-search.ts':
      'export const createSaveSearch = () => ({ show() {}, toggle() {} });',
  },
};

/**
 * Leaves the scripts of features that are off out of pages and bundles.
 *
 * @param root absolute path of the project
 */
export function featuresPlugin(root: string, { features }: Pick<Site, 'features'>): Plugin {
  const replaced = new Map(
    Object.entries(MODULES)
      .filter(([name]) => !features[name as Feature])
      .flatMap(([, modules]) => Object.entries(modules))
      .map(([path, code]) => [normalizePath(join(root, 'src/browser', path)), `${code}export {};`]),
  );
  return {
    name: 'offprint:features',
    enforce: 'pre',
    load: (id) => replaced.get(id),
  };
}
