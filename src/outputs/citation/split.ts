/**
 * Cuts a list so that the sizes in each part sum up to `limit` at most; what is greater by itself
 * stands alone. There is at least one part.
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
