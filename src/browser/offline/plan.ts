/** What the worker of a site keeps ahead; addresses stand below the base, without the first slash. */
export interface Plan {
  /** Where the site stands under its host, with a slash at both ends. */
  readonly base: string;
  /** Tells builds apart that need other files or other pages. */
  readonly stamp: string;
  /** Files whose names carry a hash. */
  readonly assets: readonly string[];
  /** The same of the search index, where it is kept whole. */
  readonly index: readonly string[];
  /** Hash of the first file of that index; undefined where the index is kept as it is read. */
  readonly entry?: string;
  /** Pages, and files that pages read, under addresses that stay. */
  readonly pages: readonly string[];
}

/** What the title of every page but the home page ends with, before the site's name. */
export const TITLE_MARK = ' · ';

/** The page that says that a page is not kept. */
export const OFFLINE_PAGE = 'offline/';

/** The first file of the search index, which names all others. */
export const INDEX_ENTRY = 'pagefind/columns.pack';

/** What a page tells the worker when it is there, and when the list changes. */
export interface Hello {
  readonly type: 'hello';
  /** Path of the page. */
  readonly page: string;
  /** Ids of the papers on the reader's list. */
  readonly saved: readonly string[];
}

/** Names of a site's caches; sites that share a host, each under a sub-path, share the caches' place. */
export function nameCaches(base: string) {
  return {
    assets: `offprint ${base} assets`,
    index: `offprint ${base} index`,
    pages: `offprint ${base} pages`,
    saved: `offprint ${base} saved`,
  } as const;
}

export type CacheKind = keyof ReturnType<typeof nameCaches>;
