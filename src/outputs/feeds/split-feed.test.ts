import { describe, expect, test } from 'vitest';
import { splitFeed } from './split-feed.ts';

const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);

describe('splitFeed', () => {
  test.each([0, 1, 3, 4, 6, 7, 9, 10])('keeps all of %i items in full archives', (count) => {
    const parts = splitFeed(newestFirst(count), { archives: true, size: 3 });
    const seen = new Set(parts.flatMap(({ items }) => items));
    expect(seen.size).toBe(count);
    for (const { archive, items } of parts) if (archive) expect(items).toHaveLength(3);
  });

  test('fills archives from the oldest item and links them', () => {
    expect(splitFeed(newestFirst(8), { archives: true, size: 3 })).toEqual([
      { items: [8, 7, 6], older: 2 },
      { items: [3, 2, 1], archive: 1, newer: 2 },
      { items: [6, 5, 4], archive: 2, older: 1 },
    ]);
  });

  test('returns only the newest items without archives', () => {
    expect(splitFeed(newestFirst(8), { archives: false, size: 3 })).toEqual([{ items: [8, 7, 6] }]);
  });
});
