/**
 * Caches the latest values of an asynchronous function; failures are not cached.
 *
 * @param maxCached values in the cache, beyond which the least recently used one is dropped
 */
export function memoizeAsync<T>(
  load: (key: string) => Promise<T>,
  maxCached: number,
): (key: string) => Promise<T> {
  const cache = new Map<string, Promise<T>>();
  return (key) => {
    const value = cache.get(key) ?? load(key);
    cache.delete(key);
    cache.set(key, value);
    value.catch(() => cache.delete(key));
    const [oldest] = cache.keys();
    if (cache.size > maxCached && oldest !== undefined) cache.delete(oldest);
    return value;
  };
}
