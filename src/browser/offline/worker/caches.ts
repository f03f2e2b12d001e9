import { nameCaches, type CacheKind } from '../plan.ts';

/** Entries that a cache may have beside those that are kept ahead. */
const MOST: Readonly<Record<CacheKind, number>> = {
  assets: 300,
  index: 400,
  pages: 200,
  // As many as the list may have.
  saved: 1000,
};

export interface Kept {
  /** Undefined also where caches cannot be read. */
  find(key: string): Promise<Response | undefined>;
  /** Whether it is kept now. A whole answer takes the place of an older one; a broken one does not. */
  put(kind: CacheKind, key: string, response: Response): Promise<boolean>;
  forget(key: string): Promise<void>;
  /** Keys of one cache, the oldest first. */
  list(kind: CacheKind): Promise<readonly string[]>;
  has(kind: CacheKind, key: string): Promise<boolean>;
  remove(kind: CacheKind, key: string): Promise<void>;
}

/**
 * The site's caches. Nothing here throws: a browser may forbid its storage, have no room, or lose
 * what it had.
 *
 * @param isAhead whether a key is among what is kept ahead, which is never thrown out
 */
export function createKept(
  base: string,
  isAhead: (key: string) => boolean,
  storage: CacheStorage = caches,
): Kept {
  const names = nameCaches(base);
  const kinds = Object.keys(names) as CacheKind[];

  async function attempt<T>(act: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await act();
    } catch {
      return otherwise;
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

  async function trim(kind: CacheKind, most: number): Promise<void> {
    const others = (await list(kind)).filter((key) => !isAhead(key));
    for (const key of others.slice(0, Math.max(0, others.length - most))) await remove(kind, key);
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
      const again = response.clone();
      const write = (whole: Response) =>
        attempt(async () => {
          const cache = await storage.open(names[kind]);
          // An entry that is written anew becomes the latest.
          await cache.put(key, whole);
          return true;
        }, false);
      let isKept = await write(response);
      if (isKept) {
        await again.body?.cancel().catch(() => undefined);
      } else if (kind !== 'saved') {
        // There may be no room: the older half makes some.
        await trim(kind, MOST[kind] / 2);
        isKept = await write(again);
      }
      await trim(kind, MOST[kind]);
      return isKept;
    },
    async forget(key) {
      for (const kind of kinds) await remove(kind, key);
    },
  };
}
