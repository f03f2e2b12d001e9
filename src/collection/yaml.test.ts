import { expect, it, onTestFinished, vi } from 'vitest';
import { Parser } from 'yaml';
import { parseYaml } from './yaml.ts';

it('parses a file once more to find all positions in it', () => {
  const { locate, getSourceText } = parseYaml('a: [1.50, 2]\nb:\n  c: 3\n', 'x.yaml');
  const parse = vi.spyOn(Parser.prototype, 'parse');
  onTestFinished(() => parse.mockRestore());
  expect(locate(['a', 1])).toEqual({ line: 1, column: 11 });
  expect(locate(['b', 'c'])).toEqual({ line: 3, column: 3 });
  expect(getSourceText(['a', 0])).toBe('1.50');
  expect(parse).toHaveBeenCalledTimes(1);
});

it('finds positions in several files alternately', () => {
  const [one, two] = ['a: 1\n', '\na: 1\n'].map((text) => parseYaml(text, 'x.yaml'));
  expect([one, two, one].map((parsed) => parsed?.locate(['a']).line)).toEqual([1, 2, 1]);
});

it('reports every key that is repeated in its map', () => {
  const { faults } = parseYaml('a: 1\nb: { a: 1, c: 2, c: 3 }\n"a": 2\na: 3\n', 'x.yaml');
  expect(faults.map(({ line, column, message }) => [line, column, message])).toEqual([
    [3, 1, 'the field "a" is defined twice; keep one'],
    [4, 1, 'the field "a" is defined twice; keep one'],
    [2, 18, 'the field "c" is defined twice; keep one'],
  ]);
});

it('reads the keys of a long map without comparing each with all others', () => {
  const measure = (length: number): number => {
    const text = Array.from({ length }, (_, at) => `k${at}: v\n`).join('');
    const before = process.cpuUsage();
    expect(Object.keys(parseYaml(text, 'x.yaml').data as object)).toHaveLength(length);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 + 5;
  };
  // Four times as many keys: the ratio is 4 for linear time and 16 for quadratic time.
  const ratio = () => measure(16_000) / measure(4000);
  expect([ratio, ratio, ratio].some((measured) => measured() < 9)).toBe(true);
});

it('warns of an anchor that is probably text', () => {
  const { warnings } = parseYaml('a: &Beyond it\nb: &used x\nc: *used\n', 'x.yaml');
  expect(warnings).toMatchObject([
    { line: 1, message: expect.stringContaining('"&Beyond"') as unknown },
  ]);
});

it.each([
  ['without an anchor', 'a: &s x\nb: *s\nc: *t\n', { line: 3, column: 4 }],
  ['before its anchor', 'a: *s\nb: &s x\n', { line: 1, column: 4 }],
  ['that contains itself', 'x: 1\na: &s [*s]\nb: *missing\n', { line: 3, column: 4 }],
])('reports an alias %s at its line', (_, text, place) => {
  expect(parseYaml(text, 'x.yaml').faults).toMatchObject([place]);
});
