import { onTestFinished, vi } from 'vitest';

/** An in-memory cache storage that can be full or forbidden. */
export interface MemoryCaches extends CacheStorage {
  /** Remaining number of entries; undefined means unlimited. */
  capacity: number | undefined;
  isForbidden: boolean;
  /** Absolute addresses of all entries by cache name. */
  list(): ReadonlyMap<string, readonly string[]>;
}

export function createMemoryCaches(): MemoryCaches {
  const stores = new Map<string, Map<string, Response>>();
  const refuse = (): void => {
    if (memory.isForbidden) throw new DOMException('Storage is forbidden', 'SecurityError');
  };
  const open = (name: string): Cache => {
    refuse();
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: (key: string) => Promise.resolve(store.get(key)?.clone()),
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
      delete: (key: string) => Promise.resolve(store.delete(key)),
      put: async (key: string, response: Response) => {
        // As in browsers, an interrupted response is not stored.
        const complete = new Response(await response.arrayBuffer(), response);
        const size = [...stores.values()].reduce((sum, each) => sum + each.size, 0);
        if (memory.capacity !== undefined && size >= memory.capacity && !store.has(key)) {
          throw new DOMException('No capacity', 'QuotaExceededError');
        }
        store.delete(key);
        store.set(key, complete);
      },
    } as unknown as Cache;
  };
  const memory = {
    capacity: undefined,
    isForbidden: false,
    open: (name: string) => Promise.resolve().then(() => open(name)),
    list: () => new Map([...stores].map(([name, store]) => [name, [...store.keys()]])),
  } as unknown as MemoryCaches;
  return memory;
}

/** A host that serves its files until a test makes it fail. */
export interface MemoryHost {
  /** Contents by absolute address. */
  readonly files: Map<string, string>;
  /** Absolute addresses that were requested, in order. */
  readonly requests: string[];
  /**
   * Called before each response with the number of previous ones; errors it throws become network
   * errors.
   */
  before: (count: number) => void;
}

/** Replaces `fetch` until the test ends. */
export function createMemoryHost(files: Readonly<Record<string, string>>): MemoryHost {
  const host: MemoryHost = {
    files: new Map(Object.entries(files)),
    requests: [],
    before: () => undefined,
  };
  const fetch: typeof globalThis.fetch = async (input) => {
    await Promise.resolve();
    const url = input instanceof Request ? input.url : String(input);
    host.before(host.requests.push(url) - 1);
    const body = host.files.get(url);
    if (body === undefined) return new Response('Not found', { status: 404 });
    const type = url.endsWith('/') ? 'text/html' : 'application/octet-stream';
    return new Response(body, { headers: { 'content-type': type } });
  };
  vi.stubGlobal('fetch', fetch);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return host;
}
