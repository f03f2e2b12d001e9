/** The files that the service worker precaches. Addresses are relative to the base. */
export interface Plan {
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Differs between builds with different files or pages. */
  readonly stamp: string;
  /** Files with a hash in their name. */
  readonly assets: readonly string[];
  /** Files of the search index with a hash in their name, if the whole index is precached. */
  readonly index: readonly string[];
  /** Hash of that index's first file; undefined if index files are cached as they are read. */
  readonly entry?: string;
  /** Pages, and data files for pages, with the same address in every build. */
  readonly pages: readonly string[];
}

/** Precedes the site's name in the titles of all pages but the home page. */
export const TITLE_MARK = ' · ';

/** The page that is shown in place of pages that are not cached. */
export const OFFLINE_PAGE = 'offline/';

/** The first file of the search index, which names all others. */
export const INDEX_ENTRY = 'pagefind/columns.pack';

/** Sent by a page to the worker when it has loaded, and when the list changes. */
export interface Hello {
  readonly type: 'hello';
  /** Path of the page. */
  readonly page: string;
  /** Ids of the papers on the reader's list. */
  readonly saved: readonly string[];
}

/** Names of a site's caches. Sites under different paths of the same host share the cache storage. */
export function getCacheNames(base: string) {
  return {
    assets: `offprint ${base} assets`,
    index: `offprint ${base} index`,
    pages: `offprint ${base} pages`,
    saved: `offprint ${base} saved`,
  } as const;
}

export type CacheKind = keyof ReturnType<typeof getCacheNames>;
