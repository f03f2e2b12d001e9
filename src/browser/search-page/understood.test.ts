import { expect, it } from 'vitest';
import { parseQuery } from '../../search/query/parse-query.ts';
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
])('%s', (query, understood) => {
  expect(describeUnderstood(parseQuery(query))).toEqual(understood);
});
