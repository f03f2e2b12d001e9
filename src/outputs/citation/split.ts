/**
 * Splits a list into parts whose total sizes are at most `limit`. A larger item is a separate part.
 * There is at least one part, even if the list is empty.
 */
export function splitBySize<Item>(
  items: readonly Item[],
  measure: (item: Item) => number,
  limit: number,
): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  let sum = 0;
  for (const item of items) {
    const size = measure(item);
    if (sum > 0 && sum + size > limit) {
      parts.push([]);
      sum = 0;
    }
    parts.at(-1)?.push(item);
    sum += size;
  }
  return parts;
}
