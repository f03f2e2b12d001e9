/**
 * Normalised mutual information of two groupings: 0 if independent, 1 if equal. Normalised by the
 * arithmetic mean of their entropies.
 */
export function mutualInformation(one: readonly string[], other: readonly string[]): number {
  const total = one.length;
  const a = count(one);
  const b = count(other);
  const both = count(one.map((group, index) => `${group}\n${other[index]}`));
  let information = 0;
  for (const [key, size] of both) {
    const [left = '', right = ''] = key.split('\n');
    const expected = ((a.get(left) ?? 0) * (b.get(right) ?? 0)) / total;
    information += (size / total) * Math.log(size / expected);
  }
  const mean = (entropy(a, total) + entropy(b, total)) / 2;
  return mean === 0 ? 0 : information / mean;
}

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function entropy(counts: ReadonlyMap<string, number>, total: number): number {
  let sum = 0;
  for (const size of counts.values()) sum -= (size / total) * Math.log(size / total);
  return sum;
}
