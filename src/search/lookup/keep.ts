/**
 * Keeps the latest values of a function; one that failed is asked again.
 *
 * @param most values that are kept
 */
export function keep<T>(
  ask: (key: string) => Promise<T>,
  most: number,
): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const value = kept.get(key) ?? ask(key);
    kept.delete(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
