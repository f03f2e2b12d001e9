import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

test('files and options are accepted in any order', () => {
  expect(
    parseOptions(['a.txt', '--repair', '--metadata', 'm.json', 'b.txt', '--check']),
  ).toMatchObject({
    ...{ files: ['a.txt', 'b.txt'], metadata: ['m.json'], repair: true, check: true, help: false },
    ...{ format: undefined, prefer: undefined, write: undefined, json: false },
  });
});

test.each([
  [['--metadata']],
  [['--unknown', 'a.txt']],
  [['--theirs', '--ours', 'a.txt']],
  [['--format', 'word', 'a.txt']],
  [['--write', 'pages', 'a.txt']],
])('%j is rejected', (args) => {
  expect(() => parseOptions(args)).toThrow();
});

test('help needs no file', () => {
  expect(parseOptions(['--help']).help).toBe(true);
});

test('without a file, standard input is read unless it is a terminal', () => {
  expect(parseOptions([]).files).toEqual(['-']);
  expect(() => parseOptions([], true)).toThrow('name a file');
});

test('formats can be given by alternative names', () => {
  expect(parseOptions(['--format', 'BibLaTeX', 'x']).format).toBe('bibtex');
  expect(parseOptions(['--format', 'nbib', 'x']).format).toBe('pubmed');
});

test.each([
  ['Wer=authors', 'Wer', 'authors'],
  ['Art = Presentation', 'Art', 'details.presentation'],
  ['Slot=session', 'Slot', 'details.session'],
  ['A=B=url', 'A=B', 'addresses'],
])('--map %s maps a column to a field', (value, column, field) => {
  expect([...parseOptions(['x', '--map', value]).map]).toEqual([[column, field]]);
});

test('--map names all fields if it does not know one', () => {
  expect(() => parseOptions(['x', '--map', 'A=foo'])).toThrow(
    /^--map "A=foo" is not COLUMN=FIELD; FIELD is one of title, .*, pages, .*, session, position, /,
  );
});
