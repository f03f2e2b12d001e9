/** Runs an action on each item in order, with limited concurrency. */
export async function forEachOf<T>(
  items: Iterable<T>,
  atOnce: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const goOn = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) await act(next.value);
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, goOn));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}
