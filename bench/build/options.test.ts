import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

test('without arguments a thousand papers are built three times, cold, with everything', () => {
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

test('peers are named with commas between them', () => {
  expect(parseOptions(['--against', 'hugo,eleventy']).against).toEqual(['hugo', 'eleventy']);
});

test.each([
  [['--papers', '0'], '--papers is "0"'],
  [['--rounds', 'many'], '--rounds is "many"'],
  [['--against', 'jekyll'], 'hugo, eleventy'],
  [['--change', 'remove'], 'none, add, edit'],
  [['--paper', '3'], '--paper'],
])('%s is refused with what may stand there', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
