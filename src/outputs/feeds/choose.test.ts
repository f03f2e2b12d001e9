import { describe, expect, test } from 'vitest';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import { createFeedChoice } from './choose.ts';

const createGroup = (count: number) => ({
  id: 'x',
  name: 'X',
  papers: Array.from({ length: count }, (_, index): CataloguePaper => ({
    ...createPaper({ id: `paper-${index}` }),
    date: '2024-01-01',
    topics: [],
    people: [],
    venueId: undefined,
    mentions: [],
  })),
});

describe('createFeedChoice', () => {
  test.each([
    ['people', 2000, 1, true],
    ['people', 2001, 9, false],
    ['people', 2001, 10, true],
    ['people', 20_001, 49, false],
    ['venues', 100_000, 50, true],
    ['topics', 100_000, 1, true],
  ] as const)(
    '%s in a collection of %i papers with %i papers has a feed: %s',
    (section, count, size, hasFeed) => {
      const choose = createFeedChoice({ count, feeds: {} });
      expect(choose(section, createGroup(size)) !== undefined).toBe(hasFeed);
    },
  );

  test('`feeds.from` sets the minimum for people and venues', () => {
    const choose = createFeedChoice({ count: 10, feeds: { from: 3 } });
    expect(choose('people', createGroup(2))).toBeUndefined();
    expect(choose('venues', createGroup(3))).toBeDefined();
    expect(choose('topics', createGroup(1))).toBeDefined();
  });

  test.each([
    ['people', 2000, 50],
    ['people', 2001, 10],
    ['venues', 100_000, 10],
    ['mentions', 100_000, 10],
    ['topics', 100_000, 50],
    ['site', 100_000, 50],
  ] as const)(
    'the feed of %s in a collection of %i papers has %i papers',
    (section, count, size) => {
      const feed = createFeedChoice({ count, feeds: {} })(section, createGroup(200));
      expect(feed?.parts[0]?.items).toHaveLength(size);
    },
  );

  test('a large collection has no archives without `feeds.archives`', () => {
    const count = 3000;
    const group = createGroup(200);
    const countParts = (section: 'site' | 'topics', archives?: 'all' | 'site') =>
      createFeedChoice({ count, feeds: archives ? { archives } : {} })(section, group)?.parts
        .length;
    expect(countParts('site')).toBe(1);
    expect(countParts('site', 'site')).toBe(4);
    expect(countParts('topics', 'site')).toBe(1);
    expect(countParts('topics', 'all')).toBe(4);
  });
});
