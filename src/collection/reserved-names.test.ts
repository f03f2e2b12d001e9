import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOME_PAGE, RESERVED_PAGES } from './reserved-names.ts';

/**
 * Top-level routes: `papers` for the folder `papers/`, `search` for `search.astro`. The routes of
 * `[kind]/` are reserved by the table of group kinds.
 */
function listRoutes(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name.startsWith('[') ? [] : entry.name;
    const name = /^([^[.]+)\.astro$/.exec(entry.name)?.[1];
    return name ?? [];
  });
}

test('all top-level routes are reserved', () => {
  const routes = listRoutes(new URL('../pages/', import.meta.url));
  expect(routes).toContain('trends');
  // Pages can replace the home page and introduce the programme and the volume.
  expect(routes.filter((route) => !RESERVED_PAGES.has(route))).toEqual([
    HOME_PAGE,
    'programme',
    'volume',
  ]);
});
