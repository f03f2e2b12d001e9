import { hash } from '../list/part.ts';

/** Length of a hash. Among 10,000 seen papers, one new paper in 6,000 has the hash of a seen one. */
const LENGTH = 5;

/**
 * Formats the papers that a reader has seen as concatenated hashes of their ids in base 36. Their
 * number is not enough, because it stays the same if one paper is removed and one added.
 */
export function formatSeen(ids: readonly string[]): string {
  return ids.map(hashId).join('');
}

export function isSeen(value: unknown): value is string {
  return typeof value === 'string' && value.length % LENGTH === 0 && /^[0-9a-z]*$/.test(value);
}

/**
 * The number of papers that are not among those seen.
 *
 * @param seen as `formatSeen` returns it
 */
export function countNew(ids: readonly string[], seen: string): number {
  const known = new Set(
    Array.from({ length: seen.length / LENGTH }, (_, i) =>
      seen.slice(i * LENGTH, (i + 1) * LENGTH),
    ),
  );
  return ids.filter((id) => !known.has(hashId(id))).length;
}

function hashId(id: string): string {
  return (hash(id) % 36 ** LENGTH).toString(36).padStart(LENGTH, '0');
}
