import { expect, it } from 'vitest';
import { identify } from './identify.ts';

it.each([
  ['2203.15086', 'arxiv', '2203.15086'],
  ['2203.15086v2', 'arxiv', '2203.15086'],
  [' arXiv:2203.15086 ', 'arxiv', '2203.15086'],
  ['arxiv: 2203.15086', 'arxiv', '2203.15086'],
  ['https://arxiv.org/abs/2203.15086v1', 'arxiv', '2203.15086'],
  ['https://www.arxiv.org/pdf/2203.15086.pdf', 'arxiv', '2203.15086'],
  ['http://arxiv.org/pdf/2203.15086v3?download=1#page=2', 'arxiv', '2203.15086'],
  ['math.AG/0601001', 'arxiv', 'math.ag/0601001'],
  ['https://arxiv.org/abs/hep-th/9901001', 'arxiv', 'hep-th/9901001'],
  ['10.48550/arXiv.2203.15086', 'arxiv', '2203.15086'],
  ['https://doi.org/10.48550/arXiv.2203.15086', 'arxiv', '2203.15086'],
  ['10.1145/3458817.3476205', 'doi', '10.1145/3458817.3476205'],
  ['doi:10.1145/3458817.3476205', 'doi', '10.1145/3458817.3476205'],
  ['https://dx.doi.org/10.1109/CVPR52688.2022.00495', 'doi', '10.1109/cvpr52688.2022.00495'],
  ['https://papers.example/papers/x-pool/', 'paper', 'x-pool'],
  ['http://localhost:4321/sub/path/papers/x-pool?from=mail#abstract', 'paper', 'x-pool'],
])('recognises %s', (query, kind, id) => {
  expect(identify(query)).toEqual({ kind, id });
});

it.each([
  '',
  'attention',
  'linear attention 2203.15086',
  '2021',
  '0.95',
  '3.14159',
  '10.5 percent',
  'TCP/IP',
  'https://example.org/papers/',
  'https://example.org/other/x-pool/',
])('takes %s for words', (query) => {
  expect(identify(query)).toBeUndefined();
});
