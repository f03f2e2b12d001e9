import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

export interface BuiltSite {
  /** Absolute path of the built site. */
  readonly folder: string;
  /** Base path of the site, with a slash at both ends. */
  readonly base: string;
}

export type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 404; readonly text: string };

/**
 * Finds what a static host would send in response to a request: the `index.html` of a folder, a
 * redirect if the trailing slash is missing, `404.html` for unknown addresses.
 *
 * @param address requested path and query, such as `/papers/x-pool?a=b`
 */
export async function findAnswer(site: BuiltSite, address: string): Promise<Answer> {
  const { pathname, search } = new URL(`http://localhost${address}`);
  if (`${pathname}/` === site.base) return { status: 301, location: site.base + search };
  if (!pathname.startsWith(site.base)) {
    return { status: 404, text: `The site is at ${site.base}\n` };
  }
  const path = decode(pathname.slice(site.base.length));
  const isFolder = path === '' || path?.endsWith('/');
  const file = resolve(site.folder, path ?? '', isFolder ? 'index.html' : '');
  if (path !== undefined && file.startsWith(site.folder + sep)) {
    if (await isFile(file)) return { status: 200, file };
    if (!isFolder && (await isFile(join(file, 'index.html')))) {
      return { status: 301, location: `${pathname}/${search}` };
    }
  }
  const notFound = join(site.folder, '404.html');
  if (await isFile(notFound)) return { status: 404, file: notFound };
  return { status: 404, text: 'Not found\n' };
}

/** @returns undefined if it is malformed */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
