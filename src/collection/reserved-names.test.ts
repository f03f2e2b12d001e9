import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RESERVED_PAGES } from './reserved-names.ts';

/**
 * `/papers/` of `papers/`, `/search/` of `search.astro`; files with a suffix cannot be a page's id. The
 * paths of `[kind]/` are the kinds of group, which are reserved by their table.
 */
function listRoutes(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name.startsWith('[') ? [] : entry.name;
    const name = /^([^[.]+)\.astro$/.exec(entry.name)?.[1];
    return name ?? [];
  });
}

test('no page of the maintainer’s can have an address of the site’s own', () => {
  const routes = listRoutes(new URL('../pages/', import.meta.url));
  expect(routes).toContain('trends');
  expect(routes.filter((route) => !RESERVED_PAGES.has(route))).toEqual([]);
});
