import { existsSync } from 'node:fs';
import { join } from 'node:path';

interface Path {
  readonly pathname: string;
  readonly route: { readonly component: string };
}

/**
 * Checks that no two pages have the same path, and that no page has the path of a file in `public/`.
 * Astro checks the pages that it renders itself.
 *
 * @throws Error with both sources
 */
export function refuseConflicts(
  pages: readonly Path[],
  others: readonly Path[],
  publicFolder: string,
): void {
  const normalize = (pathname: string) => pathname.replace(/^\/|\/$/g, '');
  const taken = new Map(
    others.map(({ pathname, route }) => [normalize(pathname), route.component]),
  );
  const folders = new Map<string, boolean>();
  const isCopied = (path: string): boolean => {
    const [folder = ''] = path.split('/');
    const known = folders.get(folder) ?? existsSync(join(publicFolder, folder));
    folders.set(folder, known);
    return known && existsSync(join(publicFolder, path, 'index.html'));
  };
  for (const { pathname, route } of pages) {
    const path = normalize(pathname);
    const other = taken.get(path) ?? (isCopied(path) ? `public/${path}/index.html` : undefined);
    if (other !== undefined) {
      throw new Error(`/${path}/ would be created by both ${route.component} and ${other}.`);
    }
    taken.set(path, route.component);
  }
}
