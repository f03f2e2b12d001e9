import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TESTED_VERSIONS } from '../large/render/tested-versions.ts';

/** Uses of undocumented APIs of packages: a file and the text in it. */
type PrivateUse = readonly [file: string, text: string];

interface Tested {
  /** Range in package.json, which only allows other patch versions. */
  readonly range: string;
  /** Versions with which the whole test suite has passed. */
  readonly versions: readonly string[];
  readonly privateUses: readonly PrivateUse[];
}

const TESTED: Readonly<Record<string, Tested>> = {
  astro: {
    range: '~7.3.5',
    versions: TESTED_VERSIONS,
    privateUses: [
      // A collection without entries does not exist if it never had any.
      ['src/site/bind/loader.ts', "store.set({ id: 'none', data: {} })"],
      // Strings with this prefix are replaced when an entry is read.
      ['src/site/bind/loader.ts', '__ASTRO_IMAGE_'],
      // The file that lists the texts to render.
      ['src/site/bind/loader.ts', 'store.addModuleImport('],
      // Paths with their props, and the cache that holds them.
      ['src/large/render/prerenderer.ts', 'app.routeCache.get('],
      ['src/large/render/worker.ts', 'app.setInternals('],
      ['src/large/render/worker.ts', 'app.routeCache.set('],
      // The name of the bundle that renders pages.
      ['src/large/render/integration.ts', "'prerender-entry.'"],
    ],
  },
  pagefind: {
    range: '~1.6.0',
    versions: ['1.6.0'],
    // The layout of the index files, which large collections read and write themselves.
    privateUses: [['src/large/search-index/pagefind-files.ts', "'pagefind_dcd'"]],
  },
};

const root = process.cwd();
const readText = (file: string): string => readFileSync(join(root, file), 'utf8');

describe.each(Object.entries(TESTED))('%s', (name, { range, versions, privateUses }) => {
  it('is installed in a tested version', () => {
    const file = findPackageJSON(name, import.meta.url) ?? '';
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
    const files = [...new Set(privateUses.map(([used]) => used))].join(', ');
    expect(
      versions,
      `${name} ${version} is installed, but ${files} use private parts of it and were tested with ${versions.join(', ')} only. Run npm test; if everything else passes, add the version where this test has the tested ones.`,
    ).toContain(version);
  });

  it('has the tested range in package.json', () => {
    const { dependencies } = JSON.parse(readText('package.json')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect(dependencies[name]).toBe(range);
  });

  it.each(privateUses)('is used privately by %s: %s', (file, text) =>
    expect(readText(file)).toContain(text),
  );
});
