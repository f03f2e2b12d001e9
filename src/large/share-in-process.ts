/** Set on the global object, which every copy of this module sees. */
const PREFIX = 'offprint.';

/**
 * A map that is the same for the pages, which are bundled, and for what builds them, which is not:
 * both run in one process, and what is dear is made once.
 */
export function shareInProcess<T>(name: string): Map<string, T> {
  const key = Symbol.for(PREFIX + name);
  const shared = globalThis as unknown as Record<symbol, Map<string, T> | undefined>;
  const map = shared[key] ?? new Map<string, T>();
  shared[key] = map;
  return map;
}
