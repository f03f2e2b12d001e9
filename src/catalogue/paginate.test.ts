import { expect, test } from 'vitest';
import { paginate, toPageParam } from './paginate.ts';

const items = (count: number) => Array.from({ length: count }, (_, i) => i);

test('every item is on exactly one page, in order', () => {
  for (const count of [1, 49, 50, 51, 130]) {
    const pages = paginate(items(count), 50);
    expect(pages.flatMap((page) => page.items)).toEqual(items(count));
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, i) => i + 1));
    expect(new Set(pages.map(({ last }) => last))).toEqual(new Set([pages.length]));
  }
});

test('an empty list has one empty page', () => {
  expect(paginate([], 50)).toEqual([{ items: [], number: 1, last: 1 }]);
});

test('the first page has no number in its address', () => {
  expect([1, 2].map(toPageParam)).toEqual([undefined, '2']);
});
