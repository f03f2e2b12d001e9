import { expect, it } from 'vitest';
import { formatSearches, parseSearches } from './saved-searches.ts';

const octree = { address: '?q=octree', name: 'octree', seen: '0gq1xzzzzz' };

it('survives the round trip', () => {
  expect(parseSearches(formatSearches([octree]) ?? null)).toEqual([octree]);
  expect(formatSearches([])).toBeUndefined();
});

it.each([
  null,
  '',
  '{',
  '[]',
  '{"searches":{}}',
  '{"searches":[1,null,{"address":"?q=a"}]}',
  '{"searches":[{"address":"https://elsewhere.example/","name":"a"}]}',
  '{"searches":[{"address":"?q=a","name":"a","seen":3}]}',
])('treats invalid data as no searches: %s', (text) => {
  expect(parseSearches(text)).toEqual([]);
});

it('keeps the latest fifty, each once', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ ...octree, address: `?q=${i % 55}` }));
  const stored = JSON.stringify({ version: 1, searches: many });
  expect(parseSearches(stored)).toHaveLength(50);
});
