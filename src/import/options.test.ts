import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

test('files and options are read in any order', () => {
  expect(parseOptions(['a.txt', '--repair', '--metadata', 'm.json', 'b.txt', '--check'])).toEqual({
    ...{ files: ['a.txt', 'b.txt'], metadata: ['m.json'], repair: true, check: true, help: false },
  });
});

test.each([[[]], [['--metadata']], [['--unknown', 'a.txt']]])('%j is refused', (args) => {
  expect(() => parseOptions(args)).toThrow();
});

test('help needs no file', () => {
  expect(parseOptions(['--help']).help).toBe(true);
});
