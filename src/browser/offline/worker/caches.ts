import { getCacheNames, type CacheKind } from '../plan.ts';

/** Maximum entries per cache, besides precached ones. */
const MAX_ENTRIES: Readonly<Record<CacheKind, number>> = {
  assets: 300,
  index: 400,
  pages: 200,
  // The maximum length of the reader's list.
  saved: 1000,
};

export interface SiteCaches {
  /** Returns undefined also when caches cannot be read. */
  find(key: string): Promise<Response | undefined>;
  /**
   * Caches a response; returns whether it is cached now. An incomplete response leaves the previous
   * entry in place.
   */
  put(kind: CacheKind, key: string, response: Response): Promise<boolean>;
  forget(key: string): Promise<void>;
  /** Keys of one cache, oldest first. */
  list(kind: CacheKind): Promise<readonly string[]>;
  has(kind: CacheKind, key: string): Promise<boolean>;
  remove(kind: CacheKind, key: string): Promise<void>;
}

/**
 * The site's caches. Nothing here throws, although storage may be forbidden, be full, or lose data.
 *
 * @param isPrecached whether a key is precached and must not be evicted
 */
export function createSiteCaches(
  base: string,
  isPrecached: (key: string) => boolean,
  storage: CacheStorage = caches,
): SiteCaches {
  const names = getCacheNames(base);
  const kinds = Object.keys(names) as CacheKind[];

  async function attempt<T>(act: () => Promise<T>, fallback: T): Promise<T> {
    try {
      return await act();
    } catch {
      return fallback;
    }
  }

  const match = (kind: CacheKind, key: string): Promise<Response | undefined> =>
    attempt(async () => (await storage.open(names[kind])).match(key), undefined);

  const list = (kind: CacheKind): Promise<string[]> =>
    attempt(async () => {
      const requests = await (await storage.open(names[kind])).keys();
      return requests.map(({ url }) => url);
    }, []);

  const remove = (kind: CacheKind, key: string): Promise<void> =>
    attempt(async () => {
      await (await storage.open(names[kind])).delete(key);
    }, undefined);

  async function trim(kind: CacheKind, max: number): Promise<void> {
    const others = (await list(kind)).filter((key) => !isPrecached(key));
    for (const key of others.slice(0, Math.max(0, others.length - max))) await remove(kind, key);
  }

  return {
    list,
    remove,
    async find(key) {
      for (const kind of kinds) {
        const found = await match(kind, key);
        if (found) return found;
      }
      return undefined;
    },
    async has(kind, key) {
      return (await match(kind, key)) !== undefined;
    },
    async put(kind, key, response) {
      const copy = response.clone();
      const write = (complete: Response) =>
        attempt(async () => {
          const cache = await storage.open(names[kind]);
          // Overwriting an entry makes it the latest.
          await cache.put(key, complete);
          return true;
        }, false);
      let isCached = await write(response);
      if (isCached) {
        await copy.body?.cancel().catch(() => undefined);
      } else if (kind !== 'saved') {
        // Storage may be full, so the older half of the entries is evicted.
        await trim(kind, MAX_ENTRIES[kind] / 2);
        isCached = await write(copy);
      }
      await trim(kind, MAX_ENTRIES[kind]);
      return isCached;
    },
    async forget(key) {
      for (const kind of kinds) await remove(kind, key);
    },
  };
}
