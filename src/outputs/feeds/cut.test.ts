import { describe, expect, test } from 'vitest';
import { cutFeed } from './cut.ts';

const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);

describe('a feed that is cut', () => {
  test.each([0, 1, 3, 4, 6, 7, 9, 10])('loses none of %i items, and archives are full', (count) => {
    const parts = cutFeed(newestFirst(count), { archives: true, size: 3 });
    const seen = new Set(parts.flatMap(({ items }) => items));
    expect(seen.size).toBe(count);
    for (const { archive, items } of parts) if (archive) expect(items).toHaveLength(3);
  });

  test('fills archives from the oldest, and links them in a row', () => {
    expect(cutFeed(newestFirst(8), { archives: true, size: 3 })).toEqual([
      { items: [8, 7, 6], older: 2 },
      { items: [3, 2, 1], archive: 1, newer: 2 },
      { items: [6, 5, 4], archive: 2, older: 1 },
    ]);
  });

  test('without archives ends with the newest items', () => {
    expect(cutFeed(newestFirst(8), { archives: false, size: 3 })).toEqual([{ items: [8, 7, 6] }]);
  });
});
