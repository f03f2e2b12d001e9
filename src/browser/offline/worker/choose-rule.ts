import { INDEX_ENTRY } from '../plan.ts';

/**
 * How the service worker handles a request: as a page, as a file with a hash in its name, as the
 * first file of the index, or as data for a page. Undefined for requests that it leaves to the
 * browser.
 */
export type Rule = 'page' | 'asset' | 'index' | 'entry' | 'data';

/**
 * @param url absolute address
 * @param scope absolute address of the site's base
 */
export function chooseRule(url: URL, scope: URL): Rule | undefined {
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined;
  const path = url.pathname.slice(scope.pathname.length);
  if (path.startsWith('_astro/')) return 'asset';
  if (path === INDEX_ENTRY) return 'entry';
  // Names the folder of the index; our pages do not load it.
  if (path === 'pagefind/pagefind.js') return undefined;
  if (path.startsWith('pagefind/')) return 'index';
  if (path.startsWith('references/')) return 'data';
  return isPage(path) ? 'page' : undefined;
}

/** Whether a path is a folder, or a file without a suffix or with that of a page. */
function isPage(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !name.includes('.') || name.endsWith('.html');
}

/**
 * The cache key of an address: without query and fragment, which only scripts read, and with the
 * final slash that the host redirects to.
 */
export function toKey({ origin, pathname }: URL, rule: Rule): string {
  const isFile = rule !== 'page' || pathname.endsWith('.html') || pathname.endsWith('/');
  return origin + (isFile ? pathname.replace(/(^|\/)index\.html$/, '$1') : `${pathname}/`);
}
