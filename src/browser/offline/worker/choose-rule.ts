import { INDEX_ENTRY } from '../plan.ts';

/**
 * How a request is answered: as a page, as a file whose name carries a hash, as the first file of
 * the index, as data that a page reads; undefined where the browser does it as without a worker.
 */
export type Rule = 'page' | 'asset' | 'index' | 'entry' | 'data';

/**
 * @param url whole address
 * @param scope whole address of the site's base
 */
export function chooseRule(url: URL, scope: URL): Rule | undefined {
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined;
  const path = url.pathname.slice(scope.pathname.length);
  if (path.startsWith('_astro/')) return 'asset';
  if (path === INDEX_ENTRY) return 'entry';
  if (path.startsWith('pagefind/')) return 'index';
  if (path.startsWith('references/')) return 'data';
  return isPage(path) ? 'page' : undefined;
}

/** Folders, and names without an ending or with that of a page. */
function isPage(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !name.includes('.') || name.endsWith('.html');
}

/**
 * The address that an answer is kept under: what stands in a query or a fragment is read by
 * scripts, and the host sends an address without its last slash on to the one with it.
 */
export function toKey({ origin, pathname }: URL, rule: Rule): string {
  const isFile = rule !== 'page' || pathname.endsWith('.html') || pathname.endsWith('/');
  return origin + (isFile ? pathname.replace(/(^|\/)index\.html$/, '$1') : `${pathname}/`);
}
