/** As many files as are read at one time; more would only fill the memory and the file table. */
const AT_ONCE = 32;

/** Like `Promise.all(items.map(read))`, but with a limit at a time. Results keep their order. */
export async function mapBounded<T, R>(
  items: readonly T[],
  read: (item: T) => Promise<R>,
  atOnce = AT_ONCE,
): Promise<R[]> {
  const results: R[] = [];
  const pending = items.entries();
  const work = async (): Promise<void> => {
    // The workers share one iterator, so that each item is taken once.
    for (const [index, item] of pending) results[index] = await read(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
