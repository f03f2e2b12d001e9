import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

test('by default, a thousand papers are built completely and cold, three times', () => {
  expect(parseOptions([])).toEqual({
    papers: 1000,
    corpus: undefined,
    seed: 1,
    rounds: 3,
    against: [],
    change: undefined,
    pagesOnly: false,
    keep: false,
    json: undefined,
  });
});

test('peers are separated by commas', () => {
  expect(parseOptions(['--against', 'hugo,eleventy']).against).toEqual(['hugo', 'eleventy']);
});

test.each([
  [['--papers', '0'], '--papers is "0"'],
  [['--rounds', 'many'], '--rounds is "many"'],
  [['--against', 'jekyll'], 'hugo, eleventy'],
  [['--change', 'remove'], 'none, add, edit'],
  [['--paper', '3'], '--paper'],
])('%s is rejected with the valid values', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
