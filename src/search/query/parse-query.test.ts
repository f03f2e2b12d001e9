import { expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

/** A clause in short: `-author:"Li Dong"`. */
const read = (query: string): string[] =>
  parseQuery(query).map((clause) => {
    const minus = clause.isNegated ? '-' : '';
    if (clause.kind === 'year') return `${minus}year ${clause.from} to ${clause.to}`;
    if (clause.kind === 'has') return `${minus}has ${clause.has}`;
    const text = clause.isPhrase ? `"${clause.text}"` : clause.text;
    return minus + (clause.field === undefined ? '' : `in ${clause.field} `) + text;
  });

it.each<[string, string[]]>([
  ['linear attention', ['linear', 'attention']],
  ['fast "optimal transport" maps', ['fast', '"optimal transport"', 'maps']],
  ['“optimal transport”', ['"optimal transport"']],
  ['maps"optimal transport"fast', ['maps', '"optimal transport"', 'fast']],
  ['attention -linear', ['attention', '-linear']],
  ['attention -"linear time"', ['attention', '-"linear time"']],
  ['title:bees', ['in title bees']],
  ['Author:"Li Dong" topic:scaling', ['in author "Li Dong"', 'in topic scaling']],
  [
    'mentions:imagenet-1k -mentions:"MS COCO"',
    ['in mentions imagenet-1k', '-in mentions "MS COCO"'],
  ],
  ['-venue:ICML x', ['-in venue ICML', 'x']],
  ['year:2021', ['year 2021 to 2021']],
  ['year:2020..2023 year:2023..2020', ['year 2020 to 2023', 'year 2020 to 2023']],
  ['year:2020.. year:..2019', ['year 2020 to 9999', 'year 0 to 2019']],
  ['has:code -has:PDF', ['has code', '-has pdf']],
  ['sorting in O(n log n) time', ['sorting', 'in', '"O(n log n)"', 'time']],
])('understands %s', (query, clauses) => {
  expect(read(query)).toEqual(clauses);
});

it.each<[string, string[]]>([
  ['foo:bar', ['foo:bar']],
  ['a:b:c', ['a:b:c']],
  ['C++ C#', ['C++', 'C#']],
  ['"half open', ['half', 'open']],
  ['half" open', ['half', 'open']],
  ['" "', []],
  ['""', []],
  ['-', ['-']],
  ['- word', ['-', 'word']],
  ['--word', ['--word']],
  ['state-of-the-art', ['state-of-the-art']],
  ['title:', ['title:']],
  ['title: bees', ['title:', 'bees']],
  ['year:soon year:20211', ['year:soon', 'year:20211']],
  ['year:..', ['year:..']],
  ['has:wings has:codes', ['has:wings', 'has:codes']],
  [':', [':']],
  ['', []],
])('takes what is no operator for words: %s', (query, clauses) => {
  expect(read(query)).toEqual(clauses);
});
