import { expect, it, onTestFinished, vi } from 'vitest';
import { Parser } from 'yaml';
import { parseYaml } from './yaml.ts';

it('parses a file once more to find all places in it', () => {
  const { locate, getSourceText } = parseYaml('a: [1.50, 2]\nb:\n  c: 3\n', 'x.yaml');
  const parse = vi.spyOn(Parser.prototype, 'parse');
  onTestFinished(() => parse.mockRestore());
  expect(locate(['a', 1])).toEqual({ line: 1, column: 11 });
  expect(locate(['b', 'c'])).toEqual({ line: 3, column: 3 });
  expect(getSourceText(['a', 0])).toBe('1.50');
  expect(parse).toHaveBeenCalledTimes(1);
});

it('finds places in several files alternately', () => {
  const [one, two] = ['a: 1\n', '\na: 1\n'].map((text) => parseYaml(text, 'x.yaml'));
  expect([one, two, one].map((parsed) => parsed?.locate(['a']).line)).toEqual([1, 2, 1]);
});

it.each([
  ['without an anchor', 'a: &s x\nb: *s\nc: *t\n', { line: 3, column: 4 }],
  ['before its anchor', 'a: *s\nb: &s x\n', { line: 1, column: 4 }],
  ['that contains itself', 'x: 1\na: &s [*s]\nb: *missing\n', { line: 3, column: 4 }],
])('reports an alias %s at its line', (_, text, place) => {
  expect(parseYaml(text, 'x.yaml').faults).toMatchObject([place]);
});
