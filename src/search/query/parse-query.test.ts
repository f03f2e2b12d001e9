import { expect, it } from 'vitest';
import type { Clause } from './clause.ts';
import { parseQuery } from './parse-query.ts';

/** Clauses in short: `-author:"Li Dong"`, `+required`, `(a | b & c)`. */
const read = (query: string): string[] => format(parseQuery(query));

const format = (clauses: readonly Clause[]): string[] =>
  clauses.map((clause) => {
    const minus = clause.isNegated ? '-' : '';
    if (clause.kind === 'year') return `${minus}year ${clause.from} to ${clause.to}`;
    if (clause.kind === 'has') return `${minus}has ${clause.has}`;
    if (clause.kind === 'group') {
      return `${minus}(${clause.any.map((parts) => format(parts).join(' & ')).join(' | ')})`;
    }
    const text = clause.isPhrase ? `"${clause.text}"` : clause.text;
    const sign = minus + (clause.isRequired ? '+' : '');
    return (
      sign +
      (clause.field === undefined ? '' : `in ${clause.field} `) +
      text +
      (clause.isPrefix ? '*' : '')
    );
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
  ['cache of G_LM', ['cache', 'of', '"G_LM"']],
  ['$\\theta_i$ x_{i+1} 2^n', ['"$\\theta_i$"', '"x_{i+1}"', '"2^n"']],
  ['imagenet_1k swe_bench', ['imagenet_1k', 'swe_bench']],
  ['a text of many words with G_LM', ['a', 'text', 'of', 'many', 'words', 'with', 'G_LM']],
  ['"a "seed" topology" fast', ['"a "seed" topology"', 'fast']],
  ['“a “seed” topology”', ['"a “seed” topology"']],
  ['"vision" and "language"', ['"vision"', 'and', '"language"']],
  ['vision OR language', ['(vision | language)']],
  [
    'fast vision OR language OR "optimal transport"',
    ['fast', '(vision | language | "optimal transport")'],
  ],
  ['vision AND language pruning', ['+vision', '+language', 'pruning']],
  ['attention NOT linear', ['attention', '-linear']],
  ['attention NOT (linear OR fast)', ['attention', '-((linear | fast))']],
  ['(vision AND language) OR has:code', ['(+vision & +language | has code)']],
  ['(vision OR language) pruning', ['((vision | language))', 'pruning']],
  ['-(vision language)', ['-(vision & language)']],
  ['(year:2020 OR year:2022) bees', ['((year 2020 to 2020 | year 2022 to 2022))', 'bees']],
  ['transform* -quantiz*', ['transform*', '-quantiz*']],
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
  ['OR', ['OR']],
  ['vision OR', ['vision', 'OR']],
  ['OR vision', ['OR', 'vision']],
  ['vision OR AND language', ['vision', 'OR', 'AND', 'language']],
  ['NOT', ['NOT']],
  ['a or b and not c', ['a', 'or', 'b', 'and', 'not', 'c']],
  ['TRAINING AND SCALING OF NETWORKS', ['TRAINING', 'AND', 'SCALING', 'OF', 'NETWORKS']],
  ['attention (is all)', ['attention', '(is', 'all)']],
  ['(half OR open', ['((half | open)']],
  ['k* *', ['k*', '*']],
  ['f(x) OR', ['f(x)', 'OR']],
  ['', []],
])('takes what is no operator for words: %s', (query, clauses) => {
  expect(read(query)).toEqual(clauses);
});
