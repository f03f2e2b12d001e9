const CONCURRENCY = 32;

/**
 * Like `Promise.all(items.map(read))`, but with a limited number of concurrent calls. More would only
 * use more memory and file descriptors.
 */
export async function mapBounded<T, R>(
  items: readonly T[],
  read: (item: T) => Promise<R>,
  concurrency = CONCURRENCY,
): Promise<R[]> {
  const results: R[] = [];
  const pending = items.entries();
  const work = async (): Promise<void> => {
    // The workers share one iterator, so each item is processed once.
    for (const [index, item] of pending) results[index] = await read(item);
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return results;
}
