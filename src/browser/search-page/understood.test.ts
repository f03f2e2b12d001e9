import { expect, it } from 'vitest';
import { describeUnderstood } from './understood.ts';

it.each([
  ['linear attention', []],
  ['author:cuturi sinkhorn', ['author “cuturi”']],
  ['"linear attention" -vision', ['“linear attention”', 'excluding “vision”']],
  ['title:"neural fields" -author:smith', ['title “neural fields”', 'excluding author “smith”']],
  ['mentions:imagenet-1k', ['mentions “imagenet-1k”']],
  ['year:2021', ['year 2021']],
  ['year:2020..2023 has:code', ['years 2020–2023', 'with code']],
  ['year:..2020 has:arxiv', ['years up to 2020', 'with arXiv ID']],
  ['year:2020.. -has:project', ['years from 2020', 'without project page']],
  ['has:nothing year:soon', []],
  [
    '(vision OR language) -fast*',
    ['“vision” or “language”', 'excluding words starting with “fast”'],
  ],
  ['(a AND b) OR year:2020', ['“a” and “b” or year 2020']],
  ['what is attention?', []],
  ['how can I make attention cheaper?', ['attention cheaper']],
  [
    'recent papers on "linear attention" with code',
    ['“linear attention”', 'with code', 'newest first'],
  ],
])('%s', (query, understood) => {
  expect(describeUnderstood(query)).toEqual(understood);
});

it('does not change an exact query', () => {
  expect(describeUnderstood('papers about attention', true)).toEqual([]);
});

it('names the fields of the site by their labels', () => {
  const labels = { track: 'Track', 'poster-board': 'Poster board' };
  expect(describeUnderstood('track:vision -poster-board:"A 12"', false, labels)).toEqual([
    'Track “vision”',
    'excluding Poster board “A 12”',
  ]);
});
